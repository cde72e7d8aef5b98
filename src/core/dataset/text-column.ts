import { grown } from '../../base/grown.ts';

/** Texts of rows, one after the other as UTF-8: that of row i is `bytes` from `ends[i - 1]` (0 for the first) up to `ends[i]`. */
export interface TextColumn {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** Bytes that one column can hold: what its ends can count. */
const MOST_BYTES = 2 ** 32 - 1;
/** UTF-8 needs at most three bytes for a UTF-16 unit. */
const BYTES_PER_UNIT = 3;

/** Up to so many bytes a loop is faster than what copies and encodes whole arrays. */
const SHORT = 64;

const decoder = new TextDecoder();

/** Where the text of a row begins in `bytes`. */
export function textStart({ ends }: TextColumn, row: number): number {
  return row === 0 ? 0 : ends[row - 1];
}

/** The text of a row, decoded. */
export function textAt(column: TextColumn, row: number): string {
  return decoder.decode(column.bytes.subarray(textStart(column, row), column.ends[row]));
}

function inOrder(column: TextColumn, order: Uint32Array): TextColumn {
  if (order.every((from, row) => from === row)) return column;
  const bytes = new Uint8Array(column.bytes.length);
  let end = 0;
  const ends = order.map((from) => {
    const [start, until] = [textStart(column, from), column.ends[from]];
    if (until - start > SHORT) bytes.set(column.bytes.subarray(start, until), end);
    else for (let at = start; at < until; at++) bytes[end + at - start] = column.bytes[at];
    end += until - start;
    return end;
  });
  return { bytes, ends };
}

/** Puts a short text of ASCII there; returns its length, or undefined where it is none. */
function putAscii(text: string, bytes: Uint8Array, to: number): number | undefined {
  const { length } = text;
  if (length > SHORT) return undefined;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return undefined;
    bytes[to + at] = code;
  }
  return length;
}

/** Takes texts one by one, then gives their column. */
export interface TextBuilder {
  add(text: string): void;
  /** The texts as they were added, or in another order, which has for each row the number of its text; to be called once. */
  finish(order?: Uint32Array): TextColumn;
}

/**
 * Takes the texts of rows one after the other. `rows` and `expected`, about how many bytes a row has, only decide how much
 * is set aside at first. Throws a RangeError when all of them exceed four gigabytes.
 */
export function textBuilder(rows: number, expected: number): TextBuilder {
  const encoder = new TextEncoder();
  let ends = new Uint32Array(rows);
  let bytes = new Uint8Array(Math.max(64, rows * expected));
  let row = 0;
  let end = 0;

  function makeRoom(most: number): void {
    if (end + most <= bytes.length) return;
    if (end + most > MOST_BYTES)
      throw new RangeError(`texts of ${row} rows fill 4 GB; load fewer rows or shorter texts`);
    bytes = grown(bytes, end + most, MOST_BYTES);
  }

  return {
    add(text) {
      makeRoom(text.length * BYTES_PER_UNIT);
      end += putAscii(text, bytes, end) ?? encoder.encodeInto(text, bytes.subarray(end)).written;
      if (row === ends.length) ends = grown(ends, row + 1);
      ends[row++] = end;
    },
    finish(order) {
      const column = { bytes: bytes.subarray(0, end), ends: ends.subarray(0, row) };
      bytes = new Uint8Array(0);
      ends = new Uint32Array(0);
      return order ? inOrder(column, order) : column;
    },
  };
}
