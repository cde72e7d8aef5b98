import { countUpTo } from '../../base/bisect.ts';
import type { Filter } from '../../core/store/filter.ts';
import { columnEdge } from '../../core/store/histogram.ts';
import type { LaneKey, TimeHistogram } from '../../core/store/query.ts';
import { DAY, type Span } from '../../core/time/span.ts';
import type { Row } from '../set/run-statements.ts';
import { type AskedSet, answered, where } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { conditionsIn } from './counting.ts';
import { cubeConditions } from './in-cube.ts';
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

/** The same from the cube, where all edges are those of days. */
async function endsByDay(
  asked: AskedSet,
  filter: Filter,
  { table, column }: NonNullable<LaneRows['cube']>,
  edges: Edges,
): Promise<Ends> {
  const days = Float64Array.from(edges, (edge) => edge / DAY);
  const of = async (what: 'starts' | 'overs', shift: number) => {
    const rows = await answered(
      asked,
      (values) =>
        `SELECT ${column} AS lane, day, sum(${what}) FROM ${values.table(table)} ${where(cubeConditions(asked, values, filter))} GROUP BY lane, day`,
    );
    return rows.map(([key, day, count]): Row => [key, countUpTo(days, Number(day) - shift), count]);
  };
  const [starts, overs] = await Promise.all([of('starts', 0), of('overs', 1)]);
  return { starts, overs };
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
  const edges = Array.from({ length: columns + 1 }, (_, column) => columnEdge(span, columns, column));
  const { starts, overs } =
    lanes.cube && edges.every((edge) => edge % DAY === 0)
      ? await endsByDay(asked, filter, lanes.cube, edges)
      : await endsByRow(asked, filter, span, lanes, edges);
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
