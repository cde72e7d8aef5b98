import { addBit, type Bitset, emptyBits, hasBit, intersection } from '../../base/bitset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { textStart } from '../dataset/text-column.ts';
import { asciiWords } from './ascii-words.ts';
import { postings } from './postings.ts';
import { wordTable } from './word-table.ts';

/** The texts that are to be found by their words. */
export type Texts = Pick<Dataset, 'searchText' | 'rawText'> & { readonly length: number };

/** Which rows have which words, worked out row by row. */
export interface WordIndex {
  /** Reads up to so many rows more; true once all are read. */
  read(most: number): boolean;
  /** The rows with a needle of base/fold-words in their text; reads what is left first. */
  rowsWith(needle: string): Bitset;
  /** Bytes that the lists of rows take. */
  bytes(): number;
}

const encoder = new TextEncoder();
/** Texts whose words are kept, as many rows may share them. */
const MOST_SHARED = 10_000;

/** Place of the first of some sorted words that is not before one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle] < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function wordIndex({ length, searchText, rawText: raw }: Texts): WordIndex {
  const table = wordTable();
  const lists = postings();
  const shared = new Map<string, readonly number[]>();
  let next = 0;
  let lower = new Uint8Array(1 << 10);
  let sorted: { readonly words: readonly string[]; readonly ids: Uint32Array } | undefined;

  function idsOf(text: string): readonly number[] {
    const words = text.split(/\s+/).filter(Boolean);
    return words.map((word) => {
      const bytes = encoder.encode(word);
      return table.idOf(bytes, 0, bytes.length);
    });
  }

  function readSlowly(row: number, text: string): void {
    for (const id of idsOf(text)) lists.add(id, row);
  }

  /** The same for texts that many rows share. */
  function readShared(row: number, text: string): void {
    const ids = shared.get(text) ?? idsOf(text);
    if (shared.size < MOST_SHARED) shared.set(text, ids);
    for (const id of ids) lists.add(id, row);
  }

  function readRow(row: number): void {
    if (!raw) {
      readSlowly(row, searchText(row));
      return;
    }
    const [start, end] = [textStart(raw.column, row), raw.column.ends[row]];
    if (end - start > lower.length) lower = new Uint8Array(2 * (end - start));
    const isPlain = asciiWords(raw.column.bytes, start, end, lower, (from, to) =>
      lists.add(table.idOf(lower, from, to), row),
    );
    if (isPlain) readShared(row, raw.more(row));
    else readSlowly(row, searchText(row));
  }

  function read(most: number): boolean {
    const until = Math.min(length, next + most);
    while (next < until) readRow(next++);
    return next === length;
  }

  function ordered() {
    if (sorted) return sorted;
    read(length);
    const all = table.words();
    const ids = Uint32Array.from(all.keys()).sort((a, b) => (all[a] < all[b] ? -1 : 1));
    sorted = { words: Array.from(ids, (id) => all[id]), ids };
    return sorted;
  }

  /** The rows with a word, or with any that it begins. */
  function rowsOf(word: string, isBeginning: boolean): Bitset {
    const { words, ids } = ordered();
    const rows = emptyBits(length);
    for (let at = firstFrom(words, word); at < words.length; at++) {
      const fits = isBeginning ? words[at].startsWith(word) : words[at] === word;
      if (!fits) break;
      lists.addTo(rows, ids[at]);
    }
    return rows;
  }

  return {
    read,
    rowsWith(needle) {
      const words = needle.trim().split(' ');
      const isOpen = !needle.endsWith(' ');
      const found = words
        .map((word, at) => rowsOf(word, isOpen && at === words.length - 1))
        .reduce(intersection);
      if (words.length === 1) return found;
      const rows = emptyBits(length);
      for (let row = 0; row < length; row++)
        if (hasBit(found, row) && searchText(row).includes(needle)) addBit(rows, row);
      return rows;
    },
    bytes: lists.bytes,
  };
}
