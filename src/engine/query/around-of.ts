import type { EventItem } from '../../core/dataset/event-item.ts';
import { DAY_AT_MOST, EXPECTED, FOUND, LOOKS, nearestRows, TOGETHER } from '../../core/store/around.ts';
import type { Filter } from '../../core/store/filter.ts';
import { kinOf } from '../../core/store/kin.ts';
import type { Around } from '../../core/store/query.ts';
import { BY_DATE } from '../../core/store/query.ts';
import type { EngineSet } from '../set/engine-set.ts';
import { type AskedSet, answered, single } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { conditionsIn } from './counting.ts';
import { itemsAt } from './items-of.ts';
import { rowsWhere } from './lists.ts';

/** Whether one event is known to come before another, by their dates. */
export function isKnownBefore({ when }: EventItem, other: EventItem): boolean {
  return when.startLatest <= other.when.startEarliest;
}

/** The rows of an event with all its parts, each with its depth, and of all wholes that it is in. */
export function kinRows({ kin }: EngineSet, row: number): ReturnType<typeof kinOf> {
  const at = kin?.placeOf.get(row);
  if (!kin || at === undefined) return { own: new Map([[row, 0]]), wholes: new Set() };
  const { own, wholes } = kinOf(kin.columns.partOf, at);
  return {
    own: new Map(Array.from(own, ([place, depth]) => [kin.rows[place], depth])),
    wholes: new Set(Array.from(wholes, (place) => kin.rows[place])),
  };
}

/** The nearest events of the filter round that of a row. */
export async function aroundOf(asked: AskedSet, filter: Filter, row: number): Promise<Around> {
  const { set } = asked;
  const [event] = await itemsAt(asked, [row]);
  const { when } = event;
  const { own, wholes } = kinRows(set, row);
  const kin = [...own.keys(), ...wholes];
  const start = set.ticks.ceil(when.startEarliest);
  const startLatest = set.ticks.ceil(when.startLatest);

  const look = (conditions: (values: BoundValues) => readonly string[], descending: boolean) =>
    rowsWhere(
      asked,
      (values) => [
        ...conditionsIn(asked, values, filter, undefined),
        `NOT (${values.among('row', kin)})`,
        `status <> ${EXPECTED}`,
        ...conditions(values),
      ],
      { by: 'date', descending },
      0,
      FOUND,
    );
  const isFine = when.endLatest - when.startEarliest <= DAY_AT_MOST;
  const span = { from: when.startEarliest, to: when.endLatest };
  const begun = await answered(
    asked,
    (values) => `SELECT count(*) FROM ${values.table('events')} WHERE start < ${values.long(startLatest)}`,
  );
  const from = Math.max(row + 1, single(begun));
  const [earlier, later, together] = await Promise.all([
    look(
      (values) => [
        `row >= ${values.int(row - LOOKS)} AND row < ${values.int(row)}`,
        `start_latest <= ${values.long(start)}`,
      ],
      true,
    ),
    look((values) => [`row >= ${values.int(from)} AND row < ${values.int(from + LOOKS)}`], false),
    isFine
      ? rowsWhere(asked, (values) => conditionsIn(asked, values, filter, span), BY_DATE, 0, TOGETHER)
      : [],
  ]);
  const found = await itemsAt(asked, [...new Set([...earlier, ...later, ...together])]);
  const items = new Map(found.map((item) => [item.row, item]));
  const at = (one: number) => items.get(one)!;
  const about = together.filter((one) => {
    const item = at(one);
    if (kin.includes(one) || item.status === 'expected') return false;
    const isShort = item.when.endLatest - item.when.startEarliest <= DAY_AT_MOST;
    return isShort && !isKnownBefore(item, event) && !isKnownBefore(event, item);
  });
  const nearest = nearestRows({ before: earlier, about, after: later }, (one, other) =>
    isKnownBefore(at(one), at(other)),
  );
  return {
    before: nearest.before.map(at),
    about: nearest.about.map(at),
    after: nearest.after.map(at),
  };
}
