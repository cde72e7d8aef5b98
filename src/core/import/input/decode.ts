import type { Reason } from '../report/reasons.ts';
import type { InputFile } from './input-file.ts';

/** How the bytes of a file were read as text. */
export type Encoding = 'utf-8' | 'broken-utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

function marked(head: Uint8Array): Encoding | undefined {
  return MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))?.encoding;
}

/** Text in UTF-16 without a mark has a zero in every other byte of its commas, digits and line ends. */
function unmarkedUtf16(head: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]++;
  const [even, odd] = zeros;
  const most = head.length / 2;
  if (odd > most * 0.3 && even < odd / 20) return 'utf-16le';
  return even > most * 0.3 && odd < even / 20 ? 'utf-16be' : undefined;
}

/** What is no UTF-8 by some bytes: the more of its other letters are UTF-8, the likelier it is that with some faults. */
async function encodingOfFaulty(file: InputFile): Promise<Encoding> {
  let good = 0;
  let lost = 0;
  for await (const text of textOf(file, 'broken-utf-8')) {
    for (const [letter] of text.matchAll(/[^\0-\x7f]/gu)) {
      if (letter === '\ufffd') lost++;
      else good++;
    }
  }
  return good > lost ? 'broken-utf-8' : 'windows-1252';
}

/**
 * The encoding of a file: what its mark says; UTF-16 where every other byte is zero; else UTF-8 where all its bytes are, or most of its letters beyond ASCII; else
 * Windows-1252. Reads the file to its end.
 */
export async function encodingOf(file: InputFile, head: Uint8Array): Promise<Encoding> {
  const mark = marked(head) ?? unmarkedUtf16(head);
  if (mark !== undefined) return mark;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of file.open()) decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return encodingOfFaulty(file);
    throw error;
  }
  // A letter that the end of the file cuts is a file cut off, and no other encoding.
  return 'utf-8';
}

const NOTES: Partial<Readonly<Record<Encoding, Reason>>> = {
  'windows-1252': { says: 'windows-1252' },
  'broken-utf-8': { says: 'lost-letters' },
};

/** What a person should know of how the bytes were read. */
export function encodingNote(encoding: Encoding): Reason | undefined {
  return NOTES[encoding];
}

/** The text of a file, chunk by chunk, without its mark; a letter is never cut by the edge of a chunk. */
export async function* textOf(file: InputFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding === 'broken-utf-8' ? 'utf-8' : encoding);
  for await (const chunk of file.open()) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** Whether bytes are those of a picture, a program or the like: text has hardly a zero byte and few control characters. */
export function isBinary(head: Uint8Array): boolean {
  if ((marked(head) ?? unmarkedUtf16(head)) !== undefined) return false;
  let zeros = 0;
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) zeros++;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) odd++;
  }
  // A faulty text has a few zero bytes at most.
  return zeros > 3 + head.length / 1000 || odd > head.length / 50;
}
