import type { Count } from '../account/count.ts';
import type { EventColumns } from '../dataset/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { FigureGivers, Givers } from './givers.ts';

/** What some events give together; SPEC.md has the rules. */
export interface Total extends Count {
  /** Events that gave it. */
  readonly given: number;
  /** Events that give it too but are counted with their whole. */
  readonly within: number;
}

export interface Totals {
  readonly events: number;
  /** Absent where no event gives any. */
  readonly killed?: Total;
  readonly wounded?: Total;
  /** The units of which some event gives a number, in the order of `Dataset.units`. */
  readonly quantities: readonly { readonly unit: string; readonly total: Total }[];
}

/** A sum for each of many rows, as columns: nothing is made per row. */
interface Sums {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly open: Uint8Array;
  readonly about: Uint8Array;
  readonly given: Uint32Array;
  readonly within: Uint32Array;
}

function emptySums(length: number): Sums {
  return {
    low: new Float64Array(length),
    high: new Float64Array(length),
    open: new Uint8Array(length),
    about: new Uint8Array(length),
    given: new Uint32Array(length),
    within: new Uint32Array(length),
  };
}

/** The sum of the parts is never more than the whole gives. An open sum is more than any closed whole. */
function cap(sums: Sums, at: number, low: number, high: number, isOpen: boolean): void {
  sums.low[at] = Math.min(sums.low[at], low);
  if (isOpen) return;
  sums.high[at] = sums.open[at] ? high : Math.min(sums.high[at], high);
  sums.open[at] = 0;
}

/** Adds the sum at one place to that at another. */
function carry(sums: Sums, from: number, to: number): void {
  sums.low[to] += sums.low[from];
  sums.high[to] += sums.high[from];
  sums.open[to] |= sums.open[from];
  sums.about[to] |= sums.about[from];
  sums.given[to] += sums.given[from];
  sums.within[to] += sums.within[from];
}

/** What the chosen rows give together of one figure, or undefined when none gives any. */
function totalOf(
  { rows, low, high, open, about, above }: Givers,
  columns: EventColumns,
  isChosen: (row: number) => boolean,
): Total | undefined {
  // The sum of each row's parts, where rows have parts at all, and after them that of everything.
  const all = above ? rows.length : 0;
  const sums = emptySums(all + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const to = above && above[i] >= 0 ? above[i] : all;
    const isOpen = (columns.vague[row] & open) !== 0;
    if (isChosen(row)) {
      sums.low[to] += low[row];
      sums.high[to] += high[row];
      if (isOpen) sums.open[to] = 1;
      if (columns.vague[row] & about) sums.about[to] = 1;
      sums.given[to]++;
      if (above) sums.within[to] += sums.given[i] + sums.within[i];
    } else if (above && sums.given[i] > 0) {
      cap(sums, i, low[row], high[row], isOpen);
      carry(sums, i, to);
    }
  }
  if (sums.given[all] === 0) return undefined;
  return {
    low: sums.low[all],
    high: sums.high[all],
    open: sums.open[all] === 1,
    about: sums.about[all] === 1,
    given: sums.given[all],
    within: sums.within[all],
  };
}

/** All totals of the chosen rows. */
export function totalsOf(
  { killed, wounded, quantities }: FigureGivers,
  { columns, units }: Dataset,
  events: number,
  isChosen: (row: number) => boolean,
): Totals {
  return {
    events,
    killed: totalOf(killed, columns, isChosen),
    wounded: totalOf(wounded, columns, isChosen),
    quantities: quantities.flatMap((givers, code) => {
      const total = totalOf(givers, columns, isChosen);
      return total ? [{ unit: units[code], total }] : [];
    }),
  };
}
