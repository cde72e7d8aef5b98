import type { Dataset } from '../dataset/dataset.ts';
import type { Count } from '../perspective/count.ts';
import type { FigureColumns, FigureGivers, Givers } from './givers.ts';

/** What some events give together; SPEC.md has the rules. */
export interface Total extends Count {
  /** Events that gave it. */
  readonly given: number;
  /** Events that give it too but are counted with their whole. */
  readonly within: number;
}

/** What the events of one category give together. */
export interface CategoryTotals {
  /** Code of the category. */
  readonly category: number;
  /** Absent where no event gives any. */
  readonly killed?: Total;
  readonly wounded?: Total;
  /** The units of which some event gives a number, in the order of `Dataset.units`. */
  readonly quantities: readonly { readonly unit: string; readonly total: Total }[];
}

export interface Totals {
  /** Events that are counted: of the filter, and wholly in the span. */
  readonly events: number;
  /** How many of them are parts of others of them. */
  readonly parts: number;
  /** Events of the filter that share an instant with the span but may lie outside of it. */
  readonly outside: number;
  /** The categories that give any figure, in their order. */
  readonly categories: readonly CategoryTotals[];
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

/** What the chosen rows give together of one figure, by category; undefined where none of a category gives any. */
function totalsByCategory(
  { rows, low, high, open, about, above }: Givers,
  { vague, category }: FigureColumns,
  categories: number,
  isChosen: (row: number) => boolean,
): readonly (Total | undefined)[] {
  // The sum of each row's parts, where rows have parts at all, and after them that of each category.
  const first = above ? rows.length : 0;
  const sums = emptySums(first + categories);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const to = above && above[i] >= 0 ? above[i] : first + category[row];
    const isOpen = (vague[row] & open) !== 0;
    if (isChosen(row)) {
      sums.low[to] += low[row];
      sums.high[to] += high[row];
      if (isOpen) sums.open[to] = 1;
      if (vague[row] & about) sums.about[to] = 1;
      sums.given[to]++;
      if (above) sums.within[to] += sums.given[i] + sums.within[i];
    } else if (above && sums.given[i] > 0) {
      cap(sums, i, low[row], high[row], isOpen);
      carry(sums, i, to);
    }
  }
  return Array.from({ length: categories }, (_, code) => {
    const at = first + code;
    if (sums.given[at] === 0) return undefined;
    return {
      low: sums.low[at],
      high: sums.high[at],
      open: sums.open[at] === 1,
      about: sums.about[at] === 1,
      given: sums.given[at],
      within: sums.within[at],
    };
  });
}

/** The totals of the chosen rows by category; those that nobody gives any figure of are left out. */
export function categoryTotals(
  { killed, wounded, quantities }: FigureGivers,
  { columns, units, categories }: Pick<Dataset, 'units' | 'categories'> & { readonly columns: FigureColumns },
  isChosen: (row: number) => boolean,
): readonly CategoryTotals[] {
  const by = (givers: Givers) => totalsByCategory(givers, columns, categories.length, isChosen);
  const [dead, hurt] = [by(killed), by(wounded)];
  const counted = quantities.map(by);
  return categories.flatMap((_, category): CategoryTotals[] => {
    const quantityTotals = counted.flatMap((totals, code) => {
      const total = totals[category];
      return total ? [{ unit: units[code], total }] : [];
    });
    if (!dead[category] && !hurt[category] && quantityTotals.length === 0) return [];
    return [{ category, killed: dead[category], wounded: hurt[category], quantities: quantityTotals }];
  });
}
