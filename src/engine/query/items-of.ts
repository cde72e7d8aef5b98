import type { DuckDBValue } from '@duckdb/node-api';
import { ABOUT, FLAG, OPEN } from '../../core/dataset/event-columns.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { PRECISIONS, STATUSES } from '../../core/model/vocabulary.ts';
import type { Count } from '../../core/perspective/count.ts';
import type { EngineSet } from '../set/engine-set.ts';
import type { Row } from '../set/run-statements.ts';
import { type AskedSet, answered } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';

const COLUMNS = `category, status, start, start_latest, end_earliest, over, flags, precision, whole, part_count,
  killed_low, killed_high, wounded_low, wounded_high, vague, place, source, x, y, radius, locator, date, time, zone, origins`;

/** A figure of an event, where anybody gives one. */
export function countOf(
  low: DuckDBValue,
  high: DuckDBValue,
  open: boolean,
  about: boolean,
): Count | undefined {
  return low === null ? undefined : { low: Number(low), high: Number(high), open, about };
}

export function itemOf({ ticks, zone: ofSet }: EngineSet, cells: Row): EventItem {
  const [row, id, title, category, status, ...times] = cells;
  const [start, startLatest, endEarliest, over, flagBits, precision, whole, partCount, ...rest] = times;
  const [killedLow, killedHigh, woundedLow, woundedHigh, vagueBits, place, source, ...last] = rest;
  const [x, y, radius, locator, date, time, zone, origins] = last;
  const [flags, vague] = [Number(flagBits), Number(vagueBits)];
  const killed = countOf(killedLow, killedHigh, (vague & OPEN.killed) !== 0, (vague & ABOUT.killed) !== 0);
  const wounded = countOf(
    woundedLow,
    woundedHigh,
    (vague & OPEN.wounded) !== 0,
    (vague & ABOUT.wounded) !== 0,
  );
  const when = {
    startEarliest: ticks.instant(Number(start)),
    startLatest: ticks.instant(Number(startLatest)),
    endEarliest: ticks.instant(Number(endEarliest)),
    endLatest: ticks.instant(Number(over)),
    lasting: (flags & FLAG.lasting) !== 0,
    openStart: (flags & FLAG.openStart) !== 0,
    openEnd: (flags & FLAG.openEnd) !== 0,
    precision: PRECISIONS[Number(precision)],
    approximate: (flags & FLAG.approximate) !== 0,
    uncertain: (flags & FLAG.uncertain) !== 0,
  };
  return {
    row: Number(row),
    id: String(id),
    title: String(title),
    category: Number(category),
    status: STATUSES[Number(status)],
    when,
    written: when,
    whole: whole === null ? -1 : Number(whole),
    partCount: Number(partCount),
    ...(killed && { killed }),
    ...(wounded && { wounded }),
    place: place === null ? -1 : Number(place),
    source: Number(source),
    x: x === null ? Number.NaN : Number(x),
    y: y === null ? Number.NaN : Number(y),
    radius: Number(radius),
    exact: (flags & FLAG.exactPlace) !== 0,
    locator: String(locator),
    date: String(date),
    ...(time !== null && { time: String(time) }),
    ...(zone !== null && zone !== ofSet.name && { zone: String(zone) }),
    origins: Number(origins),
  };
}

/** Asks for what `itemOf` reads of some rows, and for further columns behind it, for which something may be joined. */
export function itemStatement(
  values: BoundValues,
  rows: readonly number[],
  further: readonly string[] = [],
  joined = '',
): string {
  const { value, join } = values.title();
  const columns = [`row, id, ${value}, ${COLUMNS}`, ...further].join(', ');
  return `SELECT ${columns} FROM ${values.table('events')} ${join} ${joined} ${values.whereRow(rows)}`;
}

/** The events of some rows, in their order. */
export async function itemsAt(asked: AskedSet, rows: readonly number[]): Promise<readonly EventItem[]> {
  if (rows.length === 0) return [];
  const found = await answered(asked, (values) => itemStatement(values, rows));
  const byRow = new Map(found.map((cells) => [Number(cells[0]), itemOf(asked.set, cells)]));
  return rows.map((row) => byRow.get(row)!);
}

/** The rows of some ids; what is unknown has none. */
export async function rowsOfIds(
  asked: AskedSet,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const found = await answered(
    asked,
    (values) => `SELECT id, row FROM ${values.table('ids')} WHERE ${values.amongTexts('id', ids)}`,
  );
  return new Map(found.map(([id, row]) => [String(id), Number(row)]));
}
