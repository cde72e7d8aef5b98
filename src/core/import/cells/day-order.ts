import { DayOrderUnknown } from '../input/refusal.ts';
import type { DayOrder } from './date-layouts.ts';

const NUMBERS = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)\b/;
/** A whole cell of another column that is such a date: fewer signs than these could be a number of a version or a house. */
const WHOLE = /^\s*(\d{1,2})([/.-])(\d{1,2})\2\d{4}(?:[T ,].{0,20})?\s*$/;

/** Looks through a column of dates such as 03/04/2020 and tells which number is the day. */
export interface DayOrderSurvey {
  take(text: string, row: number): void;
  /** A cell of another column of the same table, which the same program has written. */
  takeOther(text: string): void;
  /** The order that the column's values leave, else those of the others; refuses in words where they leave both or none. */
  decide(): DayOrder;
}

/** A survey of the column of a file, which its refusal names. */
export function dayOrderOf(file: string, column: string): DayOrderSurvey {
  let dayFirst: { text: string; row: number } | undefined;
  let monthFirst: { text: string; row: number } | undefined;
  let example = '';
  const others = new Set<DayOrder>();
  return {
    take(text, row) {
      const match = NUMBERS.exec(text);
      if (!match) return;
      example ||= text.trim();
      if (Number(match[1]) > 12) dayFirst ??= { text: text.trim(), row };
      if (Number(match[2]) > 12) monthFirst ??= { text: text.trim(), row };
    },
    takeOther(text) {
      const match = dayFirst || monthFirst ? undefined : WHOLE.exec(text);
      if (!match) return;
      if (Number(match[1]) > 12) others.add('day-first');
      if (Number(match[3]) > 12) others.add('month-first');
    },
    decide() {
      if (dayFirst && monthFirst)
        throw new DayOrderUnknown({
          says: 'two-orders',
          file,
          column,
          dayFirst: dayFirst.text,
          dayRow: dayFirst.row,
          monthFirst: monthFirst.text,
          monthRow: monthFirst.row,
        });
      if (dayFirst) return 'day-first';
      if (monthFirst) return 'month-first';
      const [other] = others;
      if (others.size === 1) return other;
      throw new DayOrderUnknown({ says: 'unknown-order', file, column, example });
    },
  };
}
