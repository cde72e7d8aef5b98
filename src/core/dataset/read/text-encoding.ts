import { shorten } from '../../../base/shorten.ts';
import { visible } from '../../../base/visible.ts';

/** A file's text; where it is not UTF-8, what it is instead, and its text as that where it has one. */
export interface DecodedText {
  readonly text?: string;
  /** Continues a sentence that begins with the file. */
  readonly says?: string;
}

const SAVE = 'save it as “CSV UTF-8 (comma delimited)”';

/** Files of other kinds by how they begin, as Latin-1. */
const OTHERS: readonly (readonly [start: string, says: string])[] = [
  ['PK\x03\x04', `is a workbook (XLSX or ODS), not a table of text; open it in a spreadsheet and ${SAVE}`],
  ['\xd0\xcf\x11\xe0', `is a workbook (XLS), not a table of text; open it in a spreadsheet and ${SAVE}`],
  ['\x1f\x8b', 'is compressed (gzip); unpack it'],
  ['%PDF', 'is a PDF, not a table of text'],
  ['\xff\xfe\0\0', `is UTF-32, not UTF-8; ${SAVE}`],
  ['\0\0\xfe\xff', `is UTF-32, not UTF-8; ${SAVE}`],
];

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** UTF-16 begins with a mark, or has a zero in every second byte of what is plain English. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => at % 2 === odd && byte === 0).length);
  if (zeros[0] + zeros[1] <= head.length / 4) return undefined;
  return zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be';
}

/** Length of the UTF-8 sequence at a place, or 0 where none begins. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  const length =
    first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const rest = bytes.subarray(at + 1, at + length);
  if (length === 0 || rest.length < length - 1 || rest.some((byte) => byte >> 6 !== 2)) return 0;
  const [second] = rest;
  const isBad =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return isBad ? 0 : length;
}

/** Where the first byte is that no UTF-8 has there. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Arabic words are made of bytes above 127 alone, Western ones have one here and there. */
function isArabic(bytes: Uint8Array): boolean {
  let high = 0;
  let inWords = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] < 0xc0) continue;
    high++;
    if (bytes[at - 1] >= 0xc0 || bytes[at + 1] >= 0xc0) inWords++;
  }
  return high > 0 && inWords > high / 2;
}

/** What Windows-1252 has from 0x80 to 0x9F; Node 20 reads it as Latin-1, which has controls there. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeAs(label: string, bytes: Uint8Array): string {
  const text = new TextDecoder(label).decode(bytes);
  if (label !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80]);
}

function fromCodePage(bytes: Uint8Array): DecodedText {
  const at = firstBadByte(bytes);
  const before = bytes.subarray(0, at);
  const line = before.filter((byte) => byte === 10).length + 1;
  const [label, name] = isArabic(bytes)
    ? ['windows-1256', 'Windows-1256 (Arabic)']
    : ['windows-1252', 'Windows-1252 (Western)'];
  const text = decodeAs(label, bytes);
  const around = decodeAs(label, bytes.subarray(Math.max(before.lastIndexOf(10) + 1, at - 12), at + 12));
  const byte = `byte 0x${bytes[at].toString(16).toUpperCase()} in line ${line} (number ${at + 1} of the file)`;
  const shown = shorten(visible(around.split(/\r?\n/)[0]), 60);
  return { text, says: `is not UTF-8: ${byte} looks like ${name}, “${shown}”; ${SAVE}` };
}

/** Reads the bytes of a file of text: as UTF-8, with or without its mark, or as what else it seems to be, said in words. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const start = latin1(bytes.subarray(0, 4));
  const other = OTHERS.find(([begins]) => start.startsWith(begins));
  if (other) return { says: other[1] };
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), says: `is UTF-16, not UTF-8; ${SAVE}` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return fromCodePage(bytes);
  }
}
