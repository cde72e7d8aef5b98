import type { Dataset } from '../../dataset/dataset.ts';
import { STATUSES } from '../../model/vocabulary.ts';
import { type Clause, listKey } from '../clause.ts';
import type { Filter } from '../filter.ts';
import { rowsWithCodes } from '../rows-with-codes.ts';

type ListName = 'category' | 'status' | 'source';

/** A part of the filter that lists values of a column with one code per row. */
function codesClause(
  name: ListName,
  listOf: (dataset: Dataset) => readonly { readonly id: string }[],
): Clause {
  return {
    key: (filter: Filter) => listKey(filter[name]),
    rows({ dataset }, filter) {
      const list = listOf(dataset);
      const ids: ReadonlySet<string> = new Set(filter[name]);
      const wanted = [...list.keys()].filter((code) => ids.has(list[code].id));
      return rowsWithCodes(dataset.columns[name], wanted, list.length);
    },
  };
}

const STATUS_LIST = STATUSES.map((id) => ({ id }));

export const categoryClause = codesClause('category', ({ categories }) => categories);
export const statusClause = codesClause('status', () => STATUS_LIST);
export const sourceClause = codesClause('source', ({ sources }) => sources);
