import { countUpTo } from '../../base/bisect.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { LaneKey, TimeHistogram } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import type { Row } from '../set/run-statements.ts';
import { type AskedSet, answered, where } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { conditionsIn } from './counting.ts';
import { edgesOf } from './edges-of-columns.ts';
import { cubeFor, type HeldIn } from './in-cube.ts';
import { addToLanes, type LaneRows, lanesOf } from './lane-rows.ts';

/** Where columns begin, and at last where the span ends, ms. */
type Edges = readonly number[];

/** By lane's number: in which column things start (0: before all), and at how many edges they are not over yet. */
interface Ends {
  readonly starts: readonly Row[];
  readonly overs: readonly Row[];
}

/**
 * How many of rising edges, given as a bound list of ticks, are not beyond a tick, as SQL. Where the tick lies in the span
 * tells it but for one, by the rounding of that arithmetic; the list tells exactly.
 */
function edgesUpTo(tick: string, list: string, near: string, n: number): string {
  return `CASE WHEN ${tick} < ${list}[1] THEN 0 WHEN ${tick} >= ${list}[${n + 1}] THEN ${n + 1} ELSE
    ${near} - CAST(${tick} < ${list}[${near}] AS INTEGER) + CAST(${tick} >= ${list}[${near} + 1] AS INTEGER) END`;
}

async function endsByRow(
  asked: AskedSet,
  filter: Filter,
  span: Span,
  lanes: LaneRows,
  edges: Edges,
): Promise<Ends> {
  const { ticks, tick } = asked.set;
  const n = edges.length - 1;
  const upTo = (values: BoundValues, instant: string, value: string, round: (edge: number) => number) => {
    const share = `(${instant} * ${tick}.0 - ${values.number(span.from)}) * ${n} / ${values.number(span.to - span.from)}`;
    const near = `CAST(greatest(1, least(${n}, 1 + floor(${share}))) AS INTEGER)`;
    return edgesUpTo(value, values.longs(edges.map(round)), near, n);
  };
  const group = (column: (values: BoundValues) => string) =>
    answered(
      asked,
      (values) => `SELECT ${lanes.key(values)} AS lane, ${column(values)} AS edge, count(*)
        FROM ${values.table('events')} ${where(conditionsIn(asked, values, filter, span))} GROUP BY lane, edge`,
    );
  const [starts, overs] = await Promise.all([
    group((values) => upTo(values, 'start', 'start', ticks.ceil)),
    // What has no length is over just after its instant.
    group(
      (values) => `CASE WHEN start = over THEN ${upTo(values, 'over', 'over', ticks.ceil)}
        ELSE ${upTo(values, 'over', '(over - 1)', ticks.floor)} END`,
    ),
  ]);
  return { starts, overs };
}

/**
 * What starts in the periods of a cube, and what is over when they begin, by lane's number: rows of number, period, and both
 * counts. What comes before the first period is put together.
 */
async function countPeriods(
  asked: AskedSet,
  { cube, conditions }: HeldIn,
  { key, each }: NonNullable<LaneRows['inCube']>,
  [first, last]: readonly [number, number],
): Promise<readonly Row[]> {
  const sums = (counted: (column: string) => string) =>
    ['starts', 'overs'].map((column) => `CAST(sum(${counted(column)}) AS INTEGER)`);
  const numbers = each?.map(([number]) => number);
  const rows = await answered(asked, (values) => {
    const since = `greatest(period, ${values.long(first - 1)}) AS since`;
    const from = `FROM ${values.table(cube.table)} ${where([...conditions(values), `period < ${values.long(last)}`])}`;
    if (!each)
      return `SELECT ${key(values)} AS lane, ${[since, ...sums((column) => column)].join(', ')} ${from} GROUP BY lane, since`;
    const counts = each.flatMap(([, takes]) =>
      sums((column) => `CASE WHEN ${takes(values)} THEN ${column} ELSE 0 END`),
    );
    return `SELECT ${[since, ...counts].join(', ')} ${from} GROUP BY since`;
  });
  if (!numbers) return rows;
  return rows.flatMap(([since, ...counts]) =>
    numbers.map((number, at): Row => [number, since, counts[2 * at], counts[2 * at + 1]]),
  );
}

/** The same from a cube, where all edges are those of its periods. */
async function endsByPeriod(
  asked: AskedSet,
  held: HeldIn,
  inCube: NonNullable<LaneRows['inCube']>,
  edges: Edges,
): Promise<Ends> {
  const periods = Float64Array.from(edges, (edge) => edge / held.cube.per!);
  const rows = await countPeriods(asked, held, inCube, [periods[0], periods[periods.length - 1]]);
  return {
    starts: rows.map(([lane, period, count]): Row => [lane, countUpTo(periods, Number(period)), count]),
    overs: rows.map(([lane, period, , count]): Row => [lane, countUpTo(periods, Number(period) - 1), count]),
  };
}

/** C3: counts per lane and column. */
export async function histogramOf(
  asked: AskedSet,
  filter: Filter,
  by: LaneKey,
  span: Span,
  columns: number,
): Promise<TimeHistogram> {
  const lanes = await lanesOf(asked, filter, by);
  const edges = edgesOf(span, columns);
  const reached = { from: edges[0], to: edges[columns] };
  const held =
    lanes.inCube &&
    cubeFor(
      asked,
      filter,
      lanes.inCube.by,
      ({ per }) => per !== undefined && edges.every((edge) => edge % per === 0),
    );
  const { starts, overs } = held
    ? await endsByPeriod(asked, held, lanes.inCube!, edges)
    : await endsByRow(asked, filter, reached, lanes, edges);
  // What has started by the end of column c, less what is over at its beginning, as differences from column to column.
  const changes = lanes.lanes.map(() => new Int32Array(columns + 2));
  addToLanes(lanes, starts, (lane, at, count) => {
    changes[lane][Math.max(0, at - 1)] += count;
  });
  addToLanes(lanes, overs, (lane, at, count) => {
    changes[lane][at] -= count;
  });
  return {
    span,
    columns,
    lanes: changes.map((change) => {
      let going = 0;
      return Uint32Array.from(change.subarray(0, columns), (by) => {
        going += by;
        return going;
      });
    }),
  };
}
