import type { Filter } from '../../core/store/filter.ts';
import { indentOf } from '../../core/store/indent-of.ts';
import type { EventPage, Position, SortOrder } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { type AskedSet, answered, where } from './asking-engine.ts';
import type { BoundValues, Joined } from './bound-values.ts';
import { conditionsIn, countEvents, countRows } from './counting.ts';
import { itemsAt, rowsOfIds } from './items-of.ts';

/** What rows are sorted by. */
function keyOf(by: SortOrder['by'], values: BoundValues): Joined {
  switch (by) {
    case 'title':
    case 'place':
    case 'source':
      return values.rank(by);
    case 'date':
      return { value: 'row', join: '' };
    case 'category':
    case 'status':
      return { value: by, join: '' };
    case 'killed':
    case 'wounded':
      return { value: `${by}_high`, join: '' };
  }
}

/** Rows that hold the conditions, in the order of a list from `offset` on. */
export async function rowsWhere(
  asked: AskedSet,
  conditions: (values: BoundValues) => readonly string[],
  { by, descending }: SortOrder,
  offset: number,
  limit: number,
): Promise<readonly number[]> {
  const way = descending ? 'DESC' : 'ASC';
  const found = await answered(asked, (values) => {
    const { value, join } = keyOf(by, values);
    const order = by === 'date' ? `row ${way}` : `${value} ${way} NULLS LAST, row`;
    return `SELECT row FROM ${values.table('events')} ${join} ${where(conditions(values))}
      ORDER BY ${order} LIMIT ${values.int(limit)} OFFSET ${values.int(offset)}`;
  });
  return found.map(([row]) => Number(row));
}

/** How many of its wholes that are in the list each event stands behind. */
async function indentsOf(
  asked: AskedSet,
  filter: Filter,
  span: Span | undefined,
  { items }: EventPage,
): Promise<readonly number[]> {
  const { kin, zone } = asked.set;
  if (!kin) return [];
  const found = await answered(
    asked,
    (values) =>
      `SELECT row FROM ${values.table('events')} ${where(['kin', ...conditionsIn(asked, values, filter, span)])}`,
  );
  const listed = new Set(found.map(([row]) => Number(row)));
  const placed = (row: number) => {
    const at = kin.placeOf.get(row)!;
    const whole = kin.columns.partOf[at];
    return { whole: whole < 0 ? -1 : kin.rows[whole], when: { startEarliest: kin.starts[at] } };
  };
  return items.map((item) => indentOf(item, placed, (row) => listed.has(row), zone));
}

/** P1, P2: some events of a list. */
export async function pageOf(
  asked: AskedSet,
  filter: Filter,
  span: Span | undefined,
  order: SortOrder,
  offset: number,
  limit: number,
): Promise<EventPage> {
  const [total, rows] = await Promise.all([
    countEvents(asked, filter, span),
    rowsWhere(asked, (values) => conditionsIn(asked, values, filter, span), order, offset, limit),
  ]);
  const page = { total, offset, items: await itemsAt(asked, rows) };
  if (!asked.set.kin || order.by !== 'date' || order.descending) return page;
  return { ...page, indents: await indentsOf(asked, filter, span, page) };
}

/** Where an event stands in the list by date. */
export async function positionOf(
  asked: AskedSet,
  filter: Filter,
  span: Span | undefined,
  id: string,
): Promise<Position> {
  const row = (await rowsOfIds(asked, [id])).get(id) ?? -1;
  const [total, index, present] = await Promise.all([
    countEvents(asked, filter, span),
    countRows(asked, filter, span, (values) => [`row < ${values.int(row)}`]),
    countRows(asked, filter, span, (values) => [`row = ${values.int(row)}`]),
  ]);
  return { index, present: present > 0, total };
}
