import { accept, type Parsed, refuse } from './parsed.ts';

/** The clock part of a date-time, as written. */
export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** Shift from UTC in minutes; undefined means the package's zone. */
  readonly shift?: number;
  /** How the shift is written: `Z`, `+03` or `+03:00`. */
  readonly shiftForm?: 'Z' | 'hours' | 'minutes';
}

const TIME = /^(\d\d):(\d\d)(?::(\d\d))?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/;

/** Reads what follows the T of a date-time, e.g. `20:27` or `20:27:05+03:00`. */
export function parseTime(text: string): Parsed<EdtfTime> {
  const parts = TIME.exec(text);
  if (!parts)
    return refuse('a time is written T20:27 or T20:27:05, then nothing, Z or a shift such as +03:00');
  const [hour, minute] = [Number(parts[1]), Number(parts[2])];
  const second = parts[3] === undefined ? undefined : Number(parts[3]);
  if (hour > 23) return refuse('hours run 00 to 23; midnight after a day is T00:00 of the next');
  if (minute > 59) return refuse('minutes run 00 to 59');
  if (second !== undefined && second > 59) return refuse('seconds run 00 to 59');
  const clock = { hour, minute, ...(second === undefined ? {} : { second }) };
  if (parts[4]) return accept({ ...clock, shift: 0, shiftForm: 'Z' });
  if (!parts[5]) return accept(clock);
  const size = Number(parts[6]) * 60 + Number(parts[7] ?? 0);
  if (Number(parts[6]) > 23 || Number(parts[7] ?? 0) > 59) return refuse('shifts run -23:59 to +23:59');
  if (parts[5] === '-' && size === 0) return refuse('no shift from UTC is written Z or +00:00');
  return accept({
    ...clock,
    shift: parts[5] === '-' ? -size : size,
    shiftForm: parts[7] === undefined ? 'hours' : 'minutes',
  });
}
