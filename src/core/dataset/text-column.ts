/** Texts of rows, one after the other as UTF-8: that of row i is `bytes` from `ends[i - 1]` (0 for the first) up to `ends[i]`. */
export interface TextColumn {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

const decoder = new TextDecoder();

/** Where the text of a row begins in `bytes`. */
export function textStart({ ends }: Pick<TextColumn, 'ends'>, row: number): number {
  return row === 0 ? 0 : ends[row - 1];
}

/** The text of a row, decoded. */
export function textAt(column: TextColumn, row: number): string {
  return decoder.decode(column.bytes.subarray(textStart(column, row), column.ends[row]));
}
