import { addBit, type Bitset } from '../../base/bitset.ts';
import { grown } from '../../base/grown.ts';

/** Ascending rows per number, each list as variable-length differences (LEB128), seven bits a byte. */
export interface Postings {
  /** Adds a row to a list, once; rows come in ascending order. */
  add(list: number, row: number): void;
  /** Adds the rows of a list to a set. */
  addTo(rows: Bitset, list: number): void;
}

const FIRST_LISTS = 1 << 10;
const FIRST_BYTES = 8;
/** A difference of 32 bits takes at most so many bytes. */
const MOST_BYTES = 5;
const EMPTY = new Uint8Array();

export function postings(): Postings {
  /** All rows of a list but its first, as differences: most words of a language stand in one text only. */
  const lists: Uint8Array<ArrayBuffer>[] = [];
  let used = new Uint32Array(FIRST_LISTS);
  let first = new Uint32Array(FIRST_LISTS);
  let last = new Uint32Array(FIRST_LISTS);

  function begin(list: number, row: number): void {
    if (list >= used.length) {
      [used, first, last] = [used, first, last].map((numbers) => grown(numbers, list + 1));
    }
    while (lists.length <= list) lists.push(EMPTY);
    first[list] = last[list] = row;
  }

  return {
    add(list, row) {
      if (list >= lists.length) {
        begin(list, row);
        return;
      }
      if (last[list] === row) return;
      let bytes = lists[list];
      let at = used[list];
      if (at + MOST_BYTES > bytes.length) {
        bytes = grown(bytes, FIRST_BYTES);
        lists[list] = bytes;
      }
      let difference = row - last[list];
      while (difference > 0x7f) {
        bytes[at++] = (difference & 0x7f) | 0x80;
        difference >>>= 7;
      }
      bytes[at++] = difference;
      used[list] = at;
      last[list] = row;
    },
    addTo(rows, list) {
      const bytes = lists[list];
      let row = first[list];
      addBit(rows, row);
      for (let at = 0; at < used[list]; ) {
        let difference = 0;
        let shift = 0;
        let byte: number;
        do {
          byte = bytes[at++];
          difference |= (byte & 0x7f) << shift;
          shift += 7;
        } while (byte > 0x7f);
        row += difference;
        addBit(rows, row);
      }
    },
  };
}
