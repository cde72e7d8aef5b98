import type { Filter } from '../../core/store/filter.ts';
import type { LaneKey, TimeHistogram } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { coarserOf, namesOf } from '../set/cubes.ts';
import type { Row } from '../set/run-statements.ts';
import { type AskedSet, answered, where } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { conditionsIn } from './counting.ts';
import {
  type AskedColumns,
  areOfPeriods,
  askedColumns,
  beginsColumn,
  type ColumnsOfPeriods,
  edgesBefore,
  edgesReached,
  nearColumn,
} from './edges-reached.ts';
import { cubeFor, type HeldIn } from './in-cube.ts';
import { addToLanes, type LaneRows, lanesOf } from './lane-rows.ts';

/** By lane's number: in which column things start (0: before all), and at how many edges they are not over yet. */
interface Ends {
  readonly starts: readonly Row[];
  readonly overs: readonly Row[];
}

/** Both by the rows, which are counted by periods first where all edges are those of such. */
async function endsInPeriods(
  asked: AskedSet,
  conditions: (values: BoundValues) => readonly string[],
  { key }: LaneRows,
  columns: ColumnsOfPeriods,
): Promise<Ends> {
  const long = columns.per / asked.set.tick;
  const [before, after] = [columns.first * long - 1, columns.last * long + long];
  const period = (values: BoundValues, value: string) =>
    `CAST(floor(greatest(${values.long(before)}, least(${values.long(after)}, ${value})) / ${values.number(long)}) AS INTEGER)`;
  const reached = (of: (values: BoundValues) => string) =>
    answered(asked, (values) => {
      const counted = `SELECT ${key(values)} AS lane, ${of(values)} AS period, count(*) AS events
        FROM ${values.table('events')} ${where(conditions(values))} GROUP BY lane, period`;
      return `SELECT lane, ${edgesReached(values, columns, (edge) => `period >= ${edge}`)} AS edge, sum(events)
        FROM (SELECT lane, period, events, ${nearColumn(values, columns, 'period')} AS near FROM (${counted})) GROUP BY lane, edge`;
    });
  const [starts, overs] = await Promise.all([
    reached((values) => period(values, 'start')),
    // What has no length is over just after its instant.
    reached(
      (values) =>
        `${period(values, 'over')} - CASE WHEN start = over OR over % ${values.long(long)} <> 0 THEN 0 ELSE 1 END`,
    ),
  ]);
  return { starts, overs };
}

/** Both by the rows alone. */
async function endsByRow(
  asked: AskedSet,
  conditions: (values: BoundValues) => readonly string[],
  { key }: LaneRows,
  columns: AskedColumns,
): Promise<Ends> {
  const reached = (column: 'start' | 'over', isReachedAt: string) =>
    answered(asked, (values) => {
      const edge = edgesBefore(
        values,
        columns,
        `(${column} * ${values.number(asked.set.tick)})`,
        isReachedAt,
      );
      return `SELECT ${key(values)} AS lane, ${edge} AS edge, count(*) FROM ${values.table('events')} ${where(conditions(values))} GROUP BY lane, edge`;
    });
  const [starts, overs] = await Promise.all([
    reached('start', '1 = 1'),
    // What has no length is over just after its instant.
    reached('over', 'start = over'),
  ]);
  return { starts, overs };
}

/**
 * The rows of a cube until the last edge, as SQL. What lies before the first comes from one with longer periods where the set
 * has such, and stands in a single period before all. Names that are made are none of the table's: some engines put them in its columns' stead.
 */
function periodsUntil(
  { cubes }: AskedSet['set'],
  values: BoundValues,
  { cube, conditions }: HeldIn,
  { first, last }: AskedColumns,
): string {
  const coarser = coarserOf(cube);
  const rows = (table: string, counts: string, further: readonly string[]) =>
    `SELECT ${[namesOf(cube), counts].join(', ')} FROM ${values.table(table)} ${where([...conditions(values), ...further])}`;
  const until = `period < ${values.long(last)}`;
  if (!coarser || !cubes.includes(coarser.table))
    return rows(cube.table, 'period AS moment, starts AS begun, overs AS ended', [until]);
  const many = coarser.per! / cube.per!;
  const whole = Math.floor(first / many);
  return `${rows(
    coarser.table,
    `${values.long(first - 1)} AS moment, CASE WHEN period < ${values.long(whole)} THEN starts ELSE 0 END AS begun, overs AS ended`,
    [`period <= ${values.long(whole)}`],
  )} UNION ALL ${rows(
    cube.table,
    // What is over when the longer period begins is counted in that.
    `period AS moment, starts AS begun, CASE WHEN period > ${values.long(whole * many)} THEN overs ELSE 0 END AS ended`,
    [`period >= ${values.long(whole * many)}`, until],
  )}`;
}

/** The same from a cube, where all edges are those of its periods. */
async function endsInCube(
  asked: AskedSet,
  held: HeldIn,
  { key, each }: NonNullable<LaneRows['inCube']>,
  columns: ColumnsOfPeriods,
): Promise<Ends> {
  const counts = (each ?? [undefined]).flatMap((_, at) => [`begun_${at}`, `ended_${at}`]);
  const rows = await answered(asked, (values) => {
    const sums = (each?.map(([, takes]) => takes(values)) ?? ['1 = 1']).flatMap((takes, at) =>
      ['begun', 'ended'].map(
        (column) => `sum(CASE WHEN ${takes} THEN ${column} ELSE 0 END) AS ${column}_${at}`,
      ),
    );
    const lane = each ? '0' : key(values);
    const counted = `SELECT ${[`${lane} AS lane`, 'moment', ...sums].join(', ')} FROM (${periodsUntil(asked.set, values, held, columns)}) GROUP BY lane, moment`;
    const near = `SELECT *, ${nearColumn(values, columns, 'moment')} AS near FROM (${counted})`;
    const started = `SELECT *, ${edgesReached(values, columns, (edge) => `moment >= ${edge}`)} AS started FROM (${near})`;
    const over = `SELECT *, started - CASE WHEN ${beginsColumn(values, columns, 'started')} THEN 1 ELSE 0 END AS over FROM (${started})`;
    const added = counts.map((column) => `CAST(sum(${column}) AS INTEGER)`);
    return `SELECT ${['lane', 'started', 'over', ...added].join(', ')} FROM (${over}) GROUP BY lane, started, over`;
  });
  const counted = each
    ? rows.flatMap(([, started, over, ...sums]) =>
        each.map(([number], at): Row => [number, started, over, sums[2 * at], sums[2 * at + 1]]),
      )
    : rows;
  return {
    starts: counted.map(([lane, started, , count]) => [lane, started, count]),
    overs: counted.map(([lane, , over, , count]) => [lane, over, count]),
  };
}

/** Both where all edges lie in periods: from the smallest cube of these that holds filter and lanes, else from the rows. */
function endsOfPeriods(
  asked: AskedSet,
  filter: Filter,
  conditions: (values: BoundValues) => readonly string[],
  lanes: LaneRows,
  columns: ColumnsOfPeriods,
): Promise<Ends> {
  const { inCube } = lanes;
  const held = inCube && cubeFor(asked, filter, inCube.by, ({ per }) => per === columns.per);
  return inCube && held
    ? endsInCube(asked, held, inCube, columns)
    : endsInPeriods(asked, conditions, lanes, columns);
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
  const asks = askedColumns(span, columns);
  const { per = 1, first, last } = asks;
  const reached = { from: first * per, to: last * per };
  const conditions = (values: BoundValues) => conditionsIn(asked, values, filter, reached);
  const { starts, overs } = areOfPeriods(asks)
    ? await endsOfPeriods(asked, filter, conditions, lanes, asks)
    : await endsByRow(asked, conditions, lanes, asks);
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
