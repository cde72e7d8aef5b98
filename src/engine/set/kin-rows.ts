import { NOT_GIVEN } from '../../core/dataset/event-columns.ts';
import { type FigureColumns, type FigureGivers, figureGivers } from '../../core/store/givers.ts';
import type { Run } from './run-statements.ts';
import type { Ticks } from './set-ticks.ts';

/** The events that are parts of others or have parts, by their places in these columns; kept in memory, as they are few. */
export interface Kin {
  readonly columns: FigureColumns & { readonly partOf: Int32Array };
  /** Rows of the set. */
  readonly rows: readonly number[];
  /** Place of a row here. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** Codes of places; -1 where there is none. */
  readonly places: readonly number[];
  /** Earliest starts, ms. */
  readonly starts: readonly number[];
  readonly givers: FigureGivers;
}

const COLUMNS = `row, whole, place, start, category, status, killed_low, killed_high, wounded_low, wounded_high,
  quantity_low, quantity_high, unit, vague`;

/** Reads them out of the table of events; undefined where no event is a part. */
export async function readKin(
  run: Run,
  events: string,
  ticks: Ticks,
  units: readonly string[],
): Promise<Kin | undefined> {
  const found = await run(`SELECT ${COLUMNS} FROM ${events} WHERE kin ORDER BY row`);
  if (found.length === 0) return undefined;
  const rows = found.map(([row]) => Number(row));
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  const number = (at: number, none: number) =>
    found.map((row) => (row[at] === null ? none : Number(row[at])));
  const figures = (at: number) => Int32Array.from(number(at, NOT_GIVEN));
  const columns = {
    length: rows.length,
    partOf: Int32Array.from(number(1, -1), (whole) => placeOf.get(whole) ?? -1),
    category: Uint32Array.from(number(4, 0)),
    status: Uint8Array.from(number(5, 0)),
    killedLow: figures(6),
    killedHigh: figures(7),
    woundedLow: figures(8),
    woundedHigh: figures(9),
    quantityLow: Float64Array.from(number(10, NOT_GIVEN)),
    quantityHigh: Float64Array.from(number(11, NOT_GIVEN)),
    unit: Uint32Array.from(number(12, units.length)),
    vague: Uint8Array.from(number(13, 0)),
  };
  return {
    columns,
    rows,
    placeOf,
    places: number(2, -1),
    starts: number(3, 0).map(ticks.instant),
    givers: figureGivers(columns, units),
  };
}

/** All that an event is a part of, at any depth, by places in the kin's columns. */
export function wholesOf({ columns: { partOf } }: Kin, place: number): readonly number[] {
  const wholes: number[] = [];
  for (let at = partOf[place]; at >= 0; at = partOf[at]) wholes.push(at);
  return wholes;
}
