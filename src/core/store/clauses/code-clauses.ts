import type { Dataset } from '../../dataset/dataset.ts';
import { STATUSES } from '../../model/vocabulary.ts';
import { type Clause, listKey } from '../clause.ts';
import type { Filter } from '../filter.ts';
import { rowsWithCodes } from '../rows-with-codes.ts';

type ListName = 'category' | 'status' | 'source';

/** A part of the filter that lists values of a column with one code per row. */
function codesClause(
  name: ListName,
  codesOf: (dataset: Dataset, ids: readonly string[]) => readonly number[],
): Clause {
  return {
    key: (filter: Filter) => listKey(filter[name]),
    rows: ({ dataset }, filter) => {
      const codes = dataset.columns[name];
      const allowed = new Uint8Array(2 ** (8 * codes.BYTES_PER_ELEMENT));
      for (const code of codesOf(dataset, filter[name])) allowed[code] = 1;
      return rowsWithCodes(codes, allowed);
    },
  };
}

/** The codes of the ids, in a list; an id that is not in it stands for nothing. */
function codesIn(list: readonly { readonly id: string }[], ids: readonly string[]): number[] {
  return list.flatMap(({ id }, code) => (ids.includes(id) ? [code] : []));
}

export const categoryClause = codesClause('category', (dataset, ids) => codesIn(dataset.categories, ids));
export const statusClause = codesClause('status', (_, ids) =>
  STATUSES.flatMap((status, code) => (ids.includes(status) ? [code] : [])),
);
export const sourceClause = codesClause('source', (dataset, ids) => codesIn(dataset.sources, ids));
