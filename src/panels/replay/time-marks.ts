import type { Step } from '../../core/perspective/steps.ts';
import { civilOf } from '../../core/time/civil.ts';
import { DAY } from '../../core/time/span.ts';
import type { Zone } from '../../core/time/zone.ts';
import { formatLocal, formatYearOf } from '../../i18n/date-format.ts';

/** A word under the steps where a year, month or day begins. */
export interface TimeMark {
  /** Place of the first step of it. */
  readonly at: number;
  readonly words: string;
}

interface Stretch extends TimeMark {
  readonly isYear: boolean;
  readonly count: number;
}

/** What is told apart under the steps: years and months, or whole dates. */
type Finest = 'month' | 'day';

function stretchesOf(steps: readonly Step[], zone: Zone, finest: Finest): readonly Stretch[] {
  const locals = steps.map(({ by }) => zone.toLocal(by - 1));
  const civils = locals.map((local) => civilOf(Math.floor(local / DAY)));
  const wordsAt = (at: number, isYear: boolean) =>
    isYear
      ? formatYearOf(locals[at])
      : formatLocal(locals[at], finest === 'day' ? 'dayShort' : 'monthOfYear');
  const starts = (changes: (at: number) => boolean, isYear: boolean) => {
    const firsts = steps.flatMap((_, at) => (at === 0 || changes(at) ? [at] : []));
    return firsts.map((at, index): Stretch => {
      return { at, words: wordsAt(at, isYear), isYear, count: (firsts[index + 1] ?? steps.length) - at };
    });
  };
  if (finest === 'day') {
    const days = locals.map((local) => Math.floor(local / DAY));
    return starts((at) => days[at] !== days[at - 1], false);
  }
  const newYear = (at: number) => civils[at].year !== civils[at - 1].year;
  return [
    ...starts(newYear, true),
    ...starts((at) => newYear(at) || civils[at].month !== civils[at - 1].month, false),
  ];
}

/**
 * Years, and months where there is room, or whole dates: those with most steps first, no two nearer than `apart` (a share of
 * all steps), none so near the end that its word would not fit.
 */
export function timeMarks(
  steps: readonly Step[],
  zone: Zone,
  apart: number,
  finest: Finest = 'month',
): readonly TimeMark[] {
  const least = apart * steps.length;
  const placed: Stretch[] = [];
  const wanted = [...stretchesOf(steps, zone, finest)].sort(
    (a, b) => Number(b.isYear) - Number(a.isYear) || b.count - a.count || a.at - b.at,
  );
  for (const mark of wanted) {
    const fits = mark.at + least / 2 <= steps.length && (finest === 'day' || mark.count >= least / 2);
    if (fits && placed.every(({ at }) => Math.abs(at - mark.at) >= least)) placed.push(mark);
  }
  return placed.sort((a, b) => a.at - b.at).map(({ at, words }) => ({ at, words }));
}
