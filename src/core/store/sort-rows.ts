import { lazy } from '../../base/lazy.ts';
import { sortedBy } from '../../base/radix-sort.ts';
import { collationRanks } from '../dataset/collation-ranks.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { SortOrder } from './query.ts';

/** A key for rows that have none: they come last, whichever way the order runs. */
const LAST = 0xffffffff;

export type SortKey = SortOrder['by'];

/** The ranks of the texts that rows are sorted by, each dictionary's worked out once, when it is first asked for. */
function ranksOf({ titles, places, sources, info, source }: Dataset) {
  const language = source?.translated?.language ?? info.languages[0];
  return {
    title: lazy(() => collationRanks(titles, language)),
    place: lazy(() =>
      collationRanks(
        places.map(({ name }) => name),
        language,
      ),
    ),
    source: lazy(() =>
      collationRanks(
        sources.map(({ title }) => title),
        language,
      ),
    ),
  };
}

function keyOf(
  { columns, reading }: Dataset,
  ranks: ReturnType<typeof ranksOf>,
  by: SortKey,
): (row: number) => number {
  switch (by) {
    case 'date':
      return (row) => reading?.[row] ?? row;
    case 'title':
    case 'place':
    case 'source': {
      const [rank, codes] = [ranks[by](), columns[by]];
      return (row) => rank[codes[row]] ?? LAST;
    }
    case 'category':
    case 'status':
      return (row) => columns[by][row];
    case 'killed':
      return (row) => (columns.killedHigh[row] < 0 ? LAST : columns.killedHigh[row]);
    case 'wounded':
      return (row) => (columns.woundedHigh[row] < 0 ? LAST : columns.woundedHigh[row]);
  }
}

/** Gives a key per row: where it stands when sorted in rising order, LAST without a value. */
export function keyMaker(dataset: Dataset): (by: SortKey) => Uint32Array {
  const ranks = ranksOf(dataset);
  return (by) => {
    const key = keyOf(dataset, ranks, by);
    return Uint32Array.from({ length: dataset.columns.length }, (_, row) => key(row));
  };
}

/** Rows (given by date) in the order of their keys; equal ones stay by date. */
export function sortRows(rows: Uint32Array, keys: Uint32Array, descending: boolean): Uint32Array {
  return sortedBy(descending ? keys.map((key) => (key === LAST ? LAST : LAST - 1 - key)) : keys, rows);
}
