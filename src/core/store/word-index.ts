import { countBelow } from '../../base/bisect.ts';
import { addBit, type Bitset, emptyBits, hasBit, intersection } from '../../base/bitset.ts';
import type { TextFinder } from './further-texts.ts';
import { postings } from './postings.ts';
import { wordTable } from './word-table.ts';

const encoder = new TextEncoder();

/**
 * Finds texts by their words, which are read row by row into lists of rows: for sets whose texts are too many to be looked
 * through for every search.
 */
export const wordIndex: TextFinder = ({ columns: { length }, searchText, plainWords }) => {
  const table = wordTable();
  const lists = postings();
  let next = 0;
  let sorted: { readonly words: readonly string[]; readonly ids: Uint32Array } | undefined;

  function readRow(row: number): void {
    const take = (bytes: Uint8Array, from: number, to: number) => lists.add(table.idOf(bytes, from, to), row);
    if (plainWords?.(row, take)) return;
    for (const word of searchText(row).split(/\s+/)) {
      const bytes = encoder.encode(word);
      if (word !== '') take(bytes, 0, bytes.length);
    }
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
    for (let at = countBelow(words, word); at < words.length; at++) {
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
  };
};
