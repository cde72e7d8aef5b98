import { accept, type Parsed, refuse } from './parsed.ts';

/** A time of day or a stretch of one day, in minutes since local midnight; `to` is exclusive, up to 1440. */
export interface Clock {
  readonly from: number;
  /** Absent for a single time. */
  readonly to?: number;
}

const LAST = 24 * 60;
const TIME = /^(\d\d):(\d\d)$/;

function parseMinutes(text: string): Parsed<number> {
  const parts = TIME.exec(text);
  if (!parts) return refuse('write hours and minutes as in 20:27, or a stretch as in 20:00..24:00');
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  if (minutes > 59) return refuse('minutes run 00 to 59');
  if (hours * 60 + minutes > LAST) return refuse('hours run 00 to 23, or to 24:00 at the end of a stretch');
  return accept(hours * 60 + minutes);
}

/**
 * Reads the `time` column: `20:27`, `20:00..24:00`, or nothing. The reason of a refusal continues the sentence
 * `"20:60" is not a time; minutes run 00 to 59`.
 */
export function parseClock(text: string): Parsed<Clock | undefined> {
  if (text === '') return accept(undefined);
  const [first, last, ...more] = text.split('..');
  if (more.length > 0) return refuse('a stretch is two times with one .. between them');
  const from = parseMinutes(first);
  if (!from.ok) return from;
  if (from.value === LAST) return refuse('24:00 stands only at the end of a stretch; a day begins at 00:00');
  if (last === undefined) return accept({ from: from.value });
  const to = parseMinutes(last);
  if (!to.ok) return to;
  if (to.value <= from.value)
    return refuse(
      'a stretch lies within one day and ends after it begins; one past midnight needs a date interval',
    );
  return accept({ from: from.value, to: to.value });
}
