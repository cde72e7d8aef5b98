import type { Dataset } from '../dataset/dataset.ts';
import { ABOUT, NOT_GIVEN, OPEN } from '../dataset/event-columns.ts';
import { STATUSES } from '../model/vocabulary.ts';
import type { Total } from './totals.ts';

/** T1 to T7 by recursion from the wholes down to the leaves: slow, plain, and made to be compared with. */

type Figure = 'killed' | 'wounded' | 'quantity';

/** `most` is Infinity where a figure is open, whatever number is shown. */
interface Sum extends Pick<Total, 'low' | 'high' | 'about' | 'given' | 'within'> {
  readonly most: number;
}

function plus(a: Sum, b: Sum): Sum {
  return {
    low: a.low + b.low,
    high: a.high + b.high,
    most: a.most + b.most,
    about: a.about || b.about,
    given: a.given + b.given,
    within: a.within + b.within,
  };
}

/** The total of a figure over the chosen rows, as category `category` counts it; a quantity where its unit is `unit`. */
export function bruteTotal(
  { columns, units }: Dataset,
  chosen: readonly number[],
  category: number,
  figure: Figure,
  unit?: string,
): Total | undefined {
  const rows = Array.from({ length: columns.length }, (_, row) => row);
  const partsOf = (whole: number) => rows.filter((row) => (columns.partOf?.[row] ?? -1) === whole);

  const own = (row: number): Sum | undefined => {
    const low = columns[`${figure}Low`][row];
    const high = columns[`${figure}High`][row];
    if (['announced', 'threatened', 'expected'].includes(STATUSES[columns.status[row]])) return undefined;
    if (low === NOT_GIVEN || (unit !== undefined && units[columns.unit[row]] !== unit)) return undefined;
    const isUnitOfDead = units[columns.unit[row]] === 'executions' && columns.quantityLow[row] !== NOT_GIVEN;
    if (figure === 'killed' && isUnitOfDead) return undefined;
    const most = columns.vague[row] & OPEN[figure] ? Infinity : high;
    const about = (columns.vague[row] & ABOUT[figure]) !== 0;
    return { low, high, most, about, given: 1, within: 0 };
  };

  const sumOf = (some: readonly number[]): Sum =>
    some.map(told).reduce(plus, { low: 0, high: 0, most: 0, about: false, given: 0, within: 0 });

  function told(row: number): Sum {
    const parts = sumOf(partsOf(row));
    const whole = own(row);
    if (!whole) return parts;
    if (chosen.includes(row)) return { ...whole, within: parts.given + parts.within };
    if (parts.given === 0) return parts;
    const most = Math.min(parts.most, whole.most);
    return {
      ...parts,
      low: Math.min(parts.low, whole.low),
      most,
      high: Number.isFinite(most) ? most : parts.high,
    };
  }

  /** A whole that gives the figure counts with all below it; below one that does not, each on its own. */
  const outermost = (row: number): readonly number[] => (own(row) ? [row] : partsOf(row).flatMap(outermost));
  const counting = partsOf(-1).flatMap(outermost);
  const { low, high, most, about, given, within } = sumOf(
    counting.filter((row) => columns.category[row] === category),
  );
  return given === 0 ? undefined : { low, high, open: most === Infinity, about, given, within };
}
