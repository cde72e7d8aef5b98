/** A column with one code per row: its place in a dictionary. A code from the dictionary's length on stands for no value. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * A column for codes into a dictionary of `values` entries, as narrow as holds them and the code for no value, which is
 * `values`; all of it stands at 0.
 */
export function codeColumn(length: number, values: number): Codes {
  if (values < 2 ** 8) return new Uint8Array(length);
  return values < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}
