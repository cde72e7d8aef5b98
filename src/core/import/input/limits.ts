/** What a file may be at most. Who meets them is told so; none is met by a genuine export. */
export const LIMITS = {
  /** Characters of one row of a table. */
  row: 4 * 2 ** 20,
  /** Characters of one element of a JSON or XML file. */
  element: 16 * 2 ** 20,
  /** Characters and lines of one quoted cell, beyond which its opening quote counts as a stray one. */
  quotedCell: 262_144,
  quotedLines: 2000,
  /** Bytes of what is packed once it is unpacked. */
  unpacked: 4 * 2 ** 30,
  /** How many times its packed size it may be, once it is larger than the bytes that follow. */
  ratio: 250,
  ratioFrom: 64 * 2 ** 20,
  /** Bytes of a workbook or a Parquet file, which are read whole. */
  workbook: 256 * 2 ** 20,
  /** Files in a zip. */
  entries: 2000,
  /** Brackets and elements within one another. */
  depth: 200,
} as const;
