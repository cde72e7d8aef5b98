import { grown } from '../../base/grown.ts';
import { GatheredTexts, type TextChunk } from './gathered-texts.ts';
import type { TextColumn } from './text-column.ts';

/** Bytes that one column can hold: what its ends can count. */
const MOST_BYTES = 2 ** 32 - 1;
/** UTF-8 needs at most three bytes for a UTF-16 unit. */
const BYTES_PER_UNIT = 3;
/** Bytes of a chunk, beyond which none grows: where all were in one, growing would have them in memory twice. */
const CHUNK = 2 ** 23;

/** Up to so many bytes a loop is faster than what encodes whole texts. */
const SHORT = 64;

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
  const chunks: TextChunk[] = [];
  let row = 0;
  /** Where the chunk begins that is being filled, and how far it is. */
  let from = 0;
  let at = 0;

  function closeChunk(): void {
    chunks.push({ from, bytes: bytes.subarray(0, at) });
    from += at;
    at = 0;
  }

  function makeRoom(most: number): void {
    if (at + most <= bytes.length) return;
    if (from + at + most > MOST_BYTES)
      throw new RangeError(`texts of ${row} rows fill 4 GB; load fewer rows or shorter texts`);
    closeChunk();
    bytes = new Uint8Array(Math.max(most, Math.min(CHUNK, from)));
  }

  return {
    add(text) {
      makeRoom(text.length * BYTES_PER_UNIT);
      at += putAscii(text, bytes, at) ?? encoder.encodeInto(text, bytes.subarray(at)).written;
      if (row === ends.length) ends = grown(ends, row + 1);
      ends[row++] = from + at;
    },
    finish(order) {
      closeChunk();
      const added = { chunks, ends: ends.subarray(0, row) };
      bytes = new Uint8Array(0);
      ends = new Uint32Array(0);
      const isSame = !order?.some((text, at) => text !== at);
      if (isSame && chunks.length === 1) return { bytes: chunks[0].bytes, ends: added.ends };
      const gathered = new GatheredTexts(added, isSame ? undefined : order);
      // What is small goes to other threads as it is.
      return gathered.length > CHUNK ? gathered : { bytes: gathered.bytes, ends: gathered.ends };
    },
  };
}
