import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { extentOver, givenSpan, rowsOfMost, spanOver } from '../../core/dataset/first-span.ts';
import { middleOf } from '../../core/dataset/outline.ts';
import type { WorldBox } from '../../core/space/mercator.ts';
import type { Span } from '../../core/time/span.ts';
import type { EngineSet } from '../set/engine-set.ts';
import { EVER } from '../set/set-ticks.ts';
import { answered } from './asking-engine.ts';

/** Of larger sets the middle is that of about so many points, spread evenly over time. */
const MOST_POINTS = 20_000;
const INSTANTS = ['start', 'start_latest', 'end_earliest', 'over'];

const known = (set: EngineSet, column: string) => `abs(${column}) < ${EVER / set.tick}`;

async function extentOf(set: EngineSet): Promise<Span> {
  const edges = (edge: 'min' | 'max') =>
    INSTANTS.map((column) => `${edge}(CASE WHEN ${known(set, column)} THEN ${column} END)`).join(', ');
  const [row] = await answered(
    { set },
    (values) => `SELECT ${edges('min')}, ${edges('max')} FROM ${values.table('events')}`,
  );
  const ticks = row.filter((tick) => tick !== null).map(Number);
  return extentOver(set.ticks.instant(Math.min(...ticks)), set.ticks.instant(Math.max(...ticks)));
}

async function firstSpanOf(set: EngineSet, extent: Span): Promise<Span> {
  const given = givenSpan(set);
  if (given) return given;
  const [[open]] = await answered(
    { set },
    (values) => `SELECT min(CASE WHEN ${known(set, 'start')} THEN row END) FROM ${values.table('events')}`,
  );
  if (open === null) return extent;
  const starts = rowsOfMost(Number(open), set.total).map(async (row) => {
    const [[start]] = await answered(
      { set },
      (values) => `SELECT start FROM ${values.table('events')} WHERE row = ${values.int(row)}`,
    );
    return set.ticks.instant(Number(start));
  });
  const [from, to] = await Promise.all(starts);
  return spanOver(from, to);
}

async function middleBox(set: EngineSet): Promise<WorldBox | undefined> {
  const step = Math.ceil(set.total / MOST_POINTS);
  const points = await answered(
    { set },
    (values) => `SELECT x, y FROM ${values.table('events')}
      WHERE row % ${values.int(step)} = 0 AND x IS NOT NULL`,
  );
  const axis = (at: 0 | 1) => Float32Array.from(points, (point) => Number(point[at]));
  return middleOf({ x: axis(0), y: axis(1) });
}

/** What a catalogue says of where the events of a set lie, as `outlineOf` of core/dataset works it out in memory. */
export async function setOutline(
  set: EngineSet,
): Promise<Pick<Catalogue, 'extent' | 'firstSpan' | 'middle'>> {
  const extent = await extentOf(set);
  const [firstSpan, middle] = await Promise.all([firstSpanOf(set, extent), middleBox(set)]);
  return { extent, firstSpan, middle };
}
