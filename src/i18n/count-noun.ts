import type { Count } from '../core/perspective/count.ts';
import { formatCount } from './ranges.ts';
import { hasWords, t } from './t.ts';

/** What `n` things of a unit are called: "rocket", "rockets"; a unit without words of its own as the table has it. */
export function countNoun(unit: string, n: number): string {
  return hasWords('units', unit) ? t(`units.${unit}`, { n }) : unit;
}

/** What the things of a unit are called where no number is told: "rockets". French has the singular with 0, but not with 2. */
export function unitName(unit: string): string {
  return countNoun(unit, 2);
}

/** A count with its noun: "1 rocket", "6–15 or more rockets"; "balloons: 1" where nobody knows what one of them is called. */
export function formatCounted(count: Count, unit: string): string {
  const range = formatCount(count);
  const n = count.high === 1 ? count.low : count.high;
  if (n === 1 && !hasWords('units', unit)) return t('totals.unnamedUnit', { range, unit });
  return t('totals.quantity', { range, unit: countNoun(unit, n) });
}
