import { greatestOf, leastOf } from '../../base/extremes.ts';
import { accept, type Parsed, refuse } from '../edtf/parsed.ts';

/** A number of people or things as it is told. */
export interface Count {
  readonly low: number;
  readonly high: number;
  /** `high` or more: somebody says "at least". */
  readonly open: boolean;
  readonly about: boolean;
}

const FORM = /^(\d+(?:\.\d+)?)?(?:(\.\.)(\d+(?:\.\d+)?)?)?(~)?$/;

/**
 * Reads a count as claims give it: `7`, `11..16` (between), `15..` (at least), `..5` (at most), each with `~` at its end
 * for "about". The reason of a refusal continues the sentence `"seven" is not a count; …`.
 */
export function parseCount(text: string): Parsed<Count> {
  const [, first, dots, last, mark] = FORM.exec(text) ?? [];
  if (first === undefined && last === undefined)
    return refuse('write 7, 11..16 for between, 15.. for at least, ..5 for at most, or 17~ for about');
  const low = Number(first ?? 0);
  const open = dots !== undefined && last === undefined;
  const high = last === undefined ? low : Number(last);
  if (high < low) return refuse('the first number of a range is the smaller one');
  return accept({ low, high, open, about: mark !== undefined });
}

/**
 * From the least to the most that any of the counts allows. "At least 5" beside "at most 10" is no more than 10: an open
 * count leaves the whole open only where it begins above all that are closed.
 */
export function countOver(counts: readonly Count[]): Count | undefined {
  if (counts.length === 0) return undefined;
  const closed = Math.max(-1, greatestOf(counts.filter(({ open }) => !open).map(({ high }) => high)));
  return {
    low: leastOf(counts.map(({ low }) => low)),
    high: greatestOf(counts.map(({ high }) => high)),
    open: counts.some(({ open, low }) => open && low > closed),
    about: counts.some(({ about }) => about),
  };
}

/** The count of two cells of a table, or none where either is empty. */
export function countOfCells(low: number | undefined, high: number | undefined): Count | undefined {
  return low === undefined || high === undefined ? undefined : { low, high, open: false, about: false };
}
