import type { Filter } from '../../core/store/filter.ts';
import type { Lane, LaneKey } from '../../core/store/query.ts';
import { wantedParts, wantsAny } from '../../core/store/wanted-parts.ts';
import { type Dimension, TEAM } from '../set/cubes.ts';
import { bitsOf, wantedKinds } from '../set/part-codes.ts';
import type { Row } from '../set/run-statements.ts';
import { type AskedSet, answered, byCode, filtered, where } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { countEvents } from './counting.ts';
import { cubeFor } from './in-cube.ts';
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
  /** The same in rows of a cube that has these columns. */
  readonly inCube?: {
    readonly by: readonly Dimension[];
    key(values: BoundValues): string;
    /** Where many rows are in the same lane: a number that stands for it, and what holds of its rows. */
    readonly each?: readonly (readonly [number: number, takes: (values: BoundValues) => string])[];
  };
}

/** Events of the filter by the number of their rows: from the smallest cube that has it, else from the rows. */
function countByKey(
  asked: AskedSet,
  filter: Filter,
  { key, inCube }: Pick<LaneRows, 'key' | 'inCube'>,
): Promise<readonly Row[]> {
  const held = inCube && cubeFor(asked, filter, inCube.by);
  return answered(asked, (values) =>
    inCube && held
      ? `SELECT ${inCube.key(values)} AS lane, sum(starts) FROM ${values.table(held.cube.table)} ${where(held.conditions(values))} GROUP BY lane`
      : `SELECT ${key(values)} AS lane, count(*) FROM ${values.table('events')} ${where(filtered(asked, values, filter))} GROUP BY lane`,
  );
}

async function byCategory(asked: AskedSet, filter: Filter): Promise<LaneRows> {
  const { categories } = asked.set;
  const rows: Pick<LaneRows, 'key' | 'inCube'> = {
    key: () => 'category',
    inCube: { by: ['category'], key: () => 'category' },
  };
  const counts = byCode(await countByKey(asked, filter, rows), categories.length);
  return {
    ...rows,
    lanes: categories.map(({ id, title }, code) => ({ key: id, title, count: counts[code] })),
    holds: (key, lane) => key === lane,
  };
}

/** The actors who take part most often themselves, the commonest first. */
async function commonActors(asked: AskedSet, filter: Filter): Promise<readonly number[]> {
  const wanted = wantedParts(filter);
  const held = cubeFor(asked, filter, ['own']);
  const counted = (values: BoundValues): string => {
    if (held)
      return `SELECT own AS actor, sum(starts) AS count FROM ${values.table(held.cube.table)} ${where(held.conditions(values))} GROUP BY own`;
    const rows = where(filtered(asked, values, filter));
    return wantsAny(wanted)
      ? values.countInList('own', rows)
      : values.countInParts('own', bitsOf(wantedKinds(wanted)), rows);
  };
  const rows = await answered(
    asked,
    (values) =>
      `SELECT actor FROM (${counted(values)}) WHERE count > 0 ORDER BY count DESC, actor LIMIT ${ACTOR_LANES}`,
  );
  return rows.map(([actor]) => Number(actor));
}

/** How the lanes of some actors, at most as many as there may be, stand in rows of cubes; undefined where they do not. */
function actorsInCube({ set }: AskedSet, filter: Filter, codes: readonly number[]): LaneRows['inCube'] {
  // All events of one chosen actor are in his lane.
  if (new Set(filter.actor).size === 1) return { by: [], key: () => String(codes.length) };
  const bits = codes.map((code) => set.byOwn.slice(0, TEAM).indexOf(code));
  if (filter.actor.length + filter.role.length + filter.attribution.length > 0 || bits.includes(-1))
    return undefined;
  const key = (values: BoundValues) =>
    bits.map(
      (bit, lane) => `CASE WHEN ${values.hasBits('team', String(2 ** bit))} THEN ${2 ** lane} ELSE 0 END`,
    );
  const all = bits.reduce((sum, bit) => sum + 2 ** bit, 0);
  return {
    by: ['team'],
    key: (values) => ['0', ...key(values)].join(' + '),
    each: [
      ...bits.map(
        (bit, lane) =>
          [2 ** lane, (values: BoundValues) => values.hasBits('team', String(2 ** bit))] as const,
      ),
      [0, (values: BoundValues) => `NOT (${values.hasBits('team', String(all))})`] as const,
    ],
  };
}

/** Each actor's lane is a bit of the number, so that an event is in the lane of each of its actors. */
function actorRows(asked: AskedSet, filter: Filter, codes: readonly number[]) {
  const wanted = wantedParts(filter);
  const takes = filter.actor.length > 0 ? takesPart : takesOwnPart;
  const key = (values: BoundValues) => {
    const bits = codes.map(
      (code, bit) => `CAST(${takes(asked.set, values, [code], wanted)} AS INTEGER) * ${2 ** bit}`,
    );
    return bits.length > 0 ? `(${bits.join(' + ')})` : '0';
  };
  return { key, inCube: actorsInCube(asked, filter, codes) };
}

const hasBit = (bits: number, bit: number) => ((bits >> bit) & 1) === 1;

/** The chosen actors with most events of the filter. */
async function chosenActors(asked: AskedSet, filter: Filter): Promise<readonly number[]> {
  const { actors } = asked.set;
  const codes = [...actors.keys()].filter((code) => filter.actor.includes(actors[code].id));
  if (codes.length <= ACTOR_LANES) return codes;
  const wanted = wantedParts(filter);
  const [counts] = await answered(asked, (values) => {
    const each = codes.map((code) => `countIf(${takesPart(asked.set, values, [code], wanted)})`);
    return `SELECT ${each.join(', ')} FROM ${values.table('events')} ${where(filtered(asked, values, filter))}`;
  });
  return codes
    .map((code, i) => ({ code, count: Number(counts[i]) }))
    .sort((a, b) => b.count - a.count || a.code - b.code)
    .slice(0, ACTOR_LANES)
    .map(({ code }) => code);
}

async function byActor(asked: AskedSet, filter: Filter): Promise<LaneRows> {
  const { set } = asked;
  const candidates = await (filter.actor.length > 0 ? chosenActors : commonActors)(asked, filter);
  const found = await countByKey(asked, filter, actorRows(asked, filter, candidates));
  const countOf = (takes: (bits: number) => boolean) =>
    found.reduce((sum, [bits, count]) => sum + (takes(Number(bits)) ? Number(count) : 0), 0);
  const lanes = candidates
    .map((code, bit) => ({ code, count: countOf((bits) => hasBit(bits, bit)) }))
    .sort((a, b) => b.count - a.count || a.code - b.code);
  const own = lanes.map(({ code, count }): Lane => {
    const { id, name } = set.actors[code];
    return { key: id, title: name, count };
  });
  const count = countOf((bits) => bits === 0);
  return {
    ...actorRows(
      asked,
      filter,
      lanes.map(({ code }) => code),
    ),
    lanes: count > 0 ? [...own, { key: 'other', count }] : own,
    holds: (bits, lane) => (lane < own.length ? hasBit(bits, lane) : bits === 0),
  };
}

/** L1 to L5: the lanes from top to bottom. */
export async function lanesOf(asked: AskedSet, filter: Filter, by: LaneKey): Promise<LaneRows> {
  switch (by) {
    case 'category':
      return byCategory(asked, filter);
    case 'actor':
      return byActor(asked, filter);
    case 'none':
      return {
        lanes: [{ key: 'all', count: await countEvents(asked, filter, undefined) }],
        key: () => '0',
        holds: () => true,
        inCube: { by: [], key: () => '0' },
      };
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
