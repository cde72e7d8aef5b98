import { sortedBy } from '../../base/radix-sort.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { SortOrder } from './query.ts';

/** A key for rows that have none: they come last, whichever way the order runs. */
const LAST = 0xffffffff;

export type SortKey = SortOrder['by'];

/** Position of each text among all of them, as a reader of the language sorts that the set is told in; equal texts share one. */
function positions(texts: readonly string[], language: string | undefined): Uint32Array {
  const { compare } = new Intl.Collator(language);
  const order = [...texts.keys()].sort((a, b) => compare(texts[a], texts[b]));
  const position = new Uint32Array(texts.length);
  order.forEach((code, i) => {
    const before = order[i - 1];
    position[code] = i > 0 && compare(texts[before], texts[code]) === 0 ? position[before] : i;
  });
  return position;
}

function keysOf(
  { columns, reading, titles, places, sources, info, source }: Dataset,
  by: SortKey,
): (row: number) => number {
  const language = source?.translated?.language ?? info.languages[0];
  switch (by) {
    case 'date':
      return (row) => reading?.[row] ?? row;
    case 'title': {
      const position = positions(titles, language);
      return (row) => position[columns.title[row]];
    }
    case 'place': {
      const position = positions(
        places.map(({ name }) => name),
        language,
      );
      return (row) => position[columns.place[row]] ?? LAST;
    }
    case 'source': {
      const position = positions(
        sources.map(({ title }) => title),
        language,
      );
      return (row) => position[columns.source[row]];
    }
    case 'category':
      return (row) => columns.category[row];
    case 'status':
      return (row) => columns.status[row];
    case 'killed':
      return (row) => (columns.killedHigh[row] < 0 ? LAST : columns.killedHigh[row]);
    case 'wounded':
      return (row) => (columns.woundedHigh[row] < 0 ? LAST : columns.woundedHigh[row]);
  }
}

/** A key per row: where it stands when sorted in rising order, LAST without a value. */
export function sortKeys(dataset: Dataset, by: SortKey): Uint32Array {
  const keyOf = keysOf(dataset, by);
  return Uint32Array.from({ length: dataset.columns.length }, (_, row) => keyOf(row));
}

/** Rows (given by date) in the order of their keys; equal ones stay by date. */
export function sortRows(rows: Uint32Array, keys: Uint32Array, descending: boolean): Uint32Array {
  return sortedBy(descending ? keys.map((key) => (key === LAST ? LAST : LAST - 1 - key)) : keys, rows);
}
