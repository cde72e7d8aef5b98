import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { ABOUT, NOT_GIVEN, OPEN } from '../../core/dataset/event-columns.ts';
import type { SortOrder } from '../../core/store/query.ts';
import { formatCount } from '../../i18n/ranges.ts';

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

/** Killed or wounded in an event as a text; undefined when nobody gives a number. */
export function harmText(
  { columns }: Catalogue,
  row: number,
  harm: 'killed' | 'wounded',
): string | undefined {
  const low = columns[`${harm}Low`][row];
  const high = columns[`${harm}High`][row];
  if (low === NOT_GIVEN) return undefined;
  const is = (bit: number) => (columns.vague[row] & bit) !== 0;
  return formatCount({ low, high, open: is(OPEN[harm]), about: is(ABOUT[harm]) });
}
