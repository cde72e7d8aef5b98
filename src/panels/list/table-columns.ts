import type { SortOrder } from '../../core/store/query.ts';

type SortKey = SortOrder['by'];

interface Column {
  readonly by: SortKey;
  /** The first press on its header sorts downwards: the largest numbers matter first. */
  readonly descendingFirst: boolean;
}

/** The columns of the table, from its start to its end. */
export const COLUMNS: readonly Column[] = (
  ['date', 'title', 'category', 'status', 'place', 'killed', 'wounded', 'source'] as const
).map((by) => ({ by, descendingFirst: by === 'killed' || by === 'wounded' }));

/** The order after a press on a column's header: the column's own, or turned round when it sorts already. */
export function pressed(order: SortOrder, { by, descendingFirst }: Column): SortOrder {
  return { by, descending: order.by === by ? !order.descending : descendingFirst };
}
