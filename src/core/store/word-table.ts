import { grown } from '../../base/grown.ts';

/** Words by number, found by their bytes without a text being made of them; open addressing with FNV-1a hashes. */
export interface WordTable {
  /** The number of the word in `bytes` from `from` up to `to`; a new word gets the next number. */
  idOf(bytes: Uint8Array, from: number, to: number): number;
  /** All words, by number. */
  words(): string[];
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** The table grows when more than this share of it is filled. */
const FULL = 0.5;

export function wordTable(): WordTable {
  let slots = new Int32Array(1 << 12).fill(-1);
  let hashes = new Uint32Array(1 << 11);
  let ends = new Uint32Array(1 << 11);
  let arena = new Uint8Array(1 << 14);
  let count = 0;
  let end = 0;

  function isWord(id: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = id === 0 ? 0 : ends[id - 1];
    if (ends[id] - start !== to - from) return false;
    for (let i = from, j = start; i < to; i++, j++) if (bytes[i] !== arena[j]) return false;
    return true;
  }

  function rehash(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let id = 0; id < count; id++) {
      let at = hashes[id] & (slots.length - 1);
      while (slots[at] >= 0) at = (at + 1) & (slots.length - 1);
      slots[at] = id;
    }
  }

  function add(bytes: Uint8Array, from: number, to: number, hash: number): number {
    if (count === hashes.length) {
      hashes = grown(hashes, count + 1);
      ends = grown(ends, count + 1);
    }
    if (end + to - from > arena.length) arena = grown(arena, end + to - from);
    arena.set(bytes.subarray(from, to), end);
    end += to - from;
    hashes[count] = hash;
    ends[count] = end;
    return count++;
  }

  return {
    idOf(bytes, from, to) {
      let hash = SEED;
      for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i], PRIME);
      hash >>>= 0;
      let at = hash & (slots.length - 1);
      for (let id = slots[at]; id >= 0; id = slots[at]) {
        if (hashes[id] === hash && isWord(id, bytes, from, to)) return id;
        at = (at + 1) & (slots.length - 1);
      }
      const id = add(bytes, from, to, hash);
      slots[at] = id;
      if (count > slots.length * FULL) rehash();
      return id;
    },
    words() {
      const decoder = new TextDecoder();
      return Array.from({ length: count }, (_, id) =>
        decoder.decode(arena.subarray(id === 0 ? 0 : ends[id - 1], ends[id])),
      );
    },
  };
}
