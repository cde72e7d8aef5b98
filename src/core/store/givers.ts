import { sortedBy } from '../../base/radix-sort.ts';
import { ABOUT, type EventColumns, NOT_GIVEN, OPEN } from '../dataset/event-columns.ts';
import { STATUSES } from '../model/vocabulary.ts';

/**
 * The rows that give one figure, each with what it gives. Parts stand before their wholes, so that one pass from the first
 * to the last adds parts up.
 */
export interface Givers {
  readonly rows: Uint32Array;
  /** By row, not by place in `rows`. */
  readonly low: Int32Array | Float64Array;
  readonly high: Int32Array | Float64Array;
  /** The bits of the figure in `columns.vague`. */
  readonly open: number;
  readonly about: number;
  /** Place in `rows` of the nearest whole that gives the figure too, or -1; absent where the set has no parts. */
  readonly above?: Int32Array;
}

type Figure = Omit<Givers, 'rows' | 'above'>;

/** Rows by how many wholes they are in, one in the other; the most first. */
function deepestFirst(partOf: Int32Array, rows: Uint32Array): Uint32Array {
  const order = new Uint32Array(partOf.length).fill(0xffffffff);
  for (const row of rows) for (let at = partOf[row]; at >= 0; at = partOf[at]) order[row]--;
  return sortedBy(order, rows);
}

function giversOf(figure: Figure, unordered: Uint32Array, partOf: Int32Array | undefined): Givers {
  if (!partOf) return { ...figure, rows: unordered };
  const rows = deepestFirst(partOf, unordered);
  const placeOf = new Int32Array(partOf.length).fill(-1);
  for (let place = 0; place < rows.length; place++) placeOf[rows[place]] = place;
  const above = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    let at = partOf[rows[place]];
    while (at >= 0 && placeOf[at] < 0) at = partOf[at];
    above[place] = at < 0 ? -1 : placeOf[at];
  }
  return { ...figure, rows, above };
}

/** Whether a row of this status happened as far as anybody says; what is only announced or expected gives no figure. */
const HAPPENED = STATUSES.map((status) => status === 'occurred' || status === 'ongoing');

/** Units that count the dead themselves. */
const OF_THE_DEAD: ReadonlySet<string> = new Set(['executions']);

/** Whether a unit counts the dead themselves. */
export function countsDead(unit: string | undefined): boolean {
  return unit !== undefined && OF_THE_DEAD.has(unit);
}

/** The rows that give a figure, of those for which `fits` holds. */
function rowsGiving(
  { length, status }: Pick<EventColumns, 'length' | 'status'>,
  { low }: Figure,
  fits: (row: number) => boolean,
): Uint32Array {
  const rows = new Uint32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++)
    if (low[row] !== NOT_GIVEN && HAPPENED[status[row]] && fits(row)) rows[count++] = row;
  return rows.slice(0, count);
}

/** The columns that tell who gives which figure, and to which whole it belongs. */
export type FigureColumns = Pick<
  EventColumns,
  | 'length'
  | 'status'
  | 'category'
  | 'killedLow'
  | 'killedHigh'
  | 'woundedLow'
  | 'woundedHigh'
  | 'quantityLow'
  | 'quantityHigh'
  | 'unit'
  | 'vague'
  | 'partOf'
>;

export interface FigureGivers {
  readonly killed: Givers;
  readonly wounded: Givers;
  /** One per unit, in the order of `Dataset.units`; only like units are compared. */
  readonly quantities: readonly Givers[];
}

/** Who gives which figure, worked out in a few passes over the rows. `units` are those of the data set. */
export function figureGivers(columns: FigureColumns, units: readonly string[]): FigureGivers {
  const { killedLow, killedHigh, woundedLow, woundedHigh, quantityLow, quantityHigh, unit, partOf } = columns;
  const killed: Figure = { low: killedLow, high: killedHigh, open: OPEN.killed, about: ABOUT.killed };
  const wounded: Figure = { low: woundedLow, high: woundedHigh, open: OPEN.wounded, about: ABOUT.wounded };
  const quantity: Figure = {
    low: quantityLow,
    high: quantityHigh,
    open: OPEN.quantity,
    about: ABOUT.quantity,
  };
  const isOwnUnit = (row: number) => quantityLow[row] !== NOT_GIVEN && countsDead(units[unit[row]]);
  return {
    killed: giversOf(
      killed,
      rowsGiving(columns, killed, (row) => !isOwnUnit(row)),
      partOf,
    ),
    wounded: giversOf(
      wounded,
      rowsGiving(columns, wounded, () => true),
      partOf,
    ),
    quantities: units.map((_, code) =>
      giversOf(
        quantity,
        rowsGiving(columns, quantity, (row) => unit[row] === code),
        partOf,
      ),
    ),
  };
}
