import type { Filter } from '../../core/store/filter.ts';
import type { Lane, LaneKey } from '../../core/store/query.ts';
import { wantedParts, wantsAny } from '../../core/store/wanted-parts.ts';
import { wantedKinds } from '../set/part-codes.ts';
import type { Row } from '../set/run-statements.ts';
import { type AskedSet, answered, byCode, filtered, where } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { countEvents } from './counting.ts';
import { cubeConditions, cubeFor } from './in-cube.ts';
import { takesOwnPart, takesPart } from './part-conditions.ts';

/** Most actors with a lane of their own. */
const ACTOR_LANES = 8;

/** The lanes of a filter, and how a row tells in which it is. */
export interface LaneRows {
  readonly lanes: readonly Lane[];
  /** A number by which rows of `events` are told apart, as SQL. */
  key(values: BoundValues): string;
  /** Whether rows of this number are in the lane. */
  holds(key: number, lane: number): boolean;
  /** The same in a cube, where one holds the filter and has the number as a column. */
  readonly cube?: { readonly table: string; readonly column: string };
}

async function byCategory(asked: AskedSet, filter: Filter): Promise<LaneRows> {
  const { categories } = asked.set;
  const cube = cubeFor(asked, filter, ['category']);
  const rows = await answered(asked, (values) =>
    cube
      ? `SELECT category, sum(starts) FROM ${values.table(cube.table)} ${where(cubeConditions(asked, values, filter))} GROUP BY category`
      : `SELECT category, count(*) FROM ${values.table('events')} ${where(filtered(asked, values, filter))} GROUP BY category`,
  );
  const counts = byCode(rows, categories.length);
  return {
    lanes: categories.map(({ id, title }, code) => ({ key: id, title, count: counts[code] })),
    key: () => 'category',
    holds: (key, lane) => key === lane,
    ...(cube && { cube: { table: cube.table, column: 'category' } }),
  };
}

/** The actors who take part most often themselves, the commonest first. */
async function commonActors(asked: AskedSet, filter: Filter): Promise<readonly number[]> {
  const wanted = wantedParts(filter);
  const cube = cubeFor(asked, filter, ['own']);
  const counted = (values: BoundValues): string => {
    if (cube)
      return `SELECT own AS actor, sum(starts) AS count FROM ${values.table(cube.table)} ${where(cubeConditions(asked, values, filter))} GROUP BY own`;
    const rows = where(filtered(asked, values, filter));
    return wantsAny(wanted)
      ? values.countInList('own', rows)
      : values.countInParts(wantedKinds(wanted), rows);
  };
  const rows = await answered(
    asked,
    (values) =>
      `SELECT actor FROM (${counted(values)}) WHERE count > 0 ORDER BY count DESC, actor LIMIT ${ACTOR_LANES}`,
  );
  return rows.map(([actor]) => Number(actor));
}

/** Each actor's lane is a bit of the number, so that an event is in the lane of each of its actors. */
async function byActor(asked: AskedSet, filter: Filter): Promise<LaneRows> {
  const { set } = asked;
  const isChosen = filter.actor.length > 0;
  const candidates = isChosen
    ? [...set.actors.keys()].filter((code) => filter.actor.includes(set.actors[code].id))
    : await commonActors(asked, filter);
  const wanted = wantedParts(filter);
  const takes = isChosen ? takesPart : takesOwnPart;
  const counts = await answered(asked, (values) => {
    const each = candidates.map((code) => `countIf(${takes(set, values, [code], wanted)})`);
    return `SELECT ${['count(*)', ...each].join(', ')} FROM ${values.table('events')} ${where(filtered(asked, values, filter))}`;
  });
  const chosen = candidates
    .map((code, i) => ({ code, count: Number(counts[0][i + 1]) }))
    .sort((a, b) => b.count - a.count || a.code - b.code)
    .slice(0, ACTOR_LANES);
  const key = (values: BoundValues) => {
    const bits = chosen.map(
      ({ code }, bit) => `CAST(${takes(set, values, [code], wanted)} AS INTEGER) * ${2 ** bit}`,
    );
    return bits.length > 0 ? `(${bits.join(' + ')})` : '0';
  };
  const own = chosen.map(({ code, count }): Lane => {
    const { id, name } = set.actors[code];
    return { key: id, title: name, count };
  });
  const rest = await answered(
    asked,
    (values) =>
      `SELECT count(*) FROM ${values.table('events')} ${where([...filtered(asked, values, filter), `${key(values)} = 0`])}`,
  );
  const count = Number(rest[0][0]);
  return {
    lanes: count > 0 ? [...own, { key: 'other', count }] : own,
    key,
    holds: (bits, lane) => (lane < own.length ? ((bits >> lane) & 1) === 1 : bits === 0),
  };
}

/** L1 to L5: the lanes from top to bottom. */
export async function lanesOf(asked: AskedSet, filter: Filter, by: LaneKey): Promise<LaneRows> {
  switch (by) {
    case 'category':
      return byCategory(asked, filter);
    case 'actor':
      return byActor(asked, filter);
    case 'none': {
      const cube = cubeFor(asked, filter, []);
      return {
        lanes: [{ key: 'all', count: await countEvents(asked, filter, undefined) }],
        key: () => '0',
        holds: () => true,
        ...(cube && { cube: { table: cube.table, column: '0' } }),
      };
    }
  }
}

/** Adds counts that stand by the number of rows and by column to the lanes that hold these. */
export function addToLanes(
  { lanes, holds }: LaneRows,
  rows: readonly Row[],
  add: (lane: number, at: number, count: number) => void,
): void {
  for (const [key, at, count] of rows) {
    lanes.forEach((_, lane) => {
      if (holds(Number(key), lane)) add(lane, Number(at), Number(count));
    });
  }
}
