/** A file as it was given: it can be opened again, as some questions need all values of a column before the first row. */
export interface InputFile {
  readonly name: string;
  /** Of a sheet of a workbook, as which table with commas it is read. */
  readonly sheet?: { readonly book: string; readonly name: string };
  /** The bytes from the first one on; each chunk is of any length. */
  open(): AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** The first bytes of a file, at least as many as wanted where it has them. */
export async function headOf(file: InputFile, wanted: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= wanted) break;
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    head.set(chunk, at);
    at += chunk.length;
  }
  return head;
}

/** A file of bytes that are in memory already, in chunks of a length. */
export function fileOf(name: string, bytes: Uint8Array<ArrayBuffer>, chunk = 65_536): InputFile {
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}
