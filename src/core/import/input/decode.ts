import type { InputFile } from './input-file.ts';

/** How the bytes of a file were read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

function marked(head: Uint8Array): Encoding | undefined {
  return MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))?.encoding;
}

/**
 * The encoding of a file: what its mark says; else UTF-8 where all its bytes are, else Windows-1252. Reads the file to its
 * end only where nothing in it is wrong.
 */
export async function encodingOf(file: InputFile, head: Uint8Array): Promise<Encoding> {
  const mark = marked(head);
  if (mark !== undefined) return mark;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of file.open()) decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
  // A letter that the end of the file cuts is a file cut off, and no other encoding.
  return 'utf-8';
}

/** The text of a file, chunk by chunk, without its mark; a letter is never cut by the edge of a chunk. */
export async function* textOf(file: InputFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of file.open()) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** Whether bytes are those of a picture, a program or the like: text has no zero bytes and few control characters. */
export function isBinary(head: Uint8Array): boolean {
  if (marked(head) !== undefined) return false;
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) odd++;
  }
  return odd > head.length / 50;
}
