import type { Zone } from '../time/zone.ts';
import { parseClock } from './clock.ts';
import { parseEdtf } from './edtf.ts';
import type { When } from './when.ts';
import { whenOf } from './when-of.ts';

/** When a date cell and a time cell say, or undefined where there is no date or one of them cannot be read. */
export function whenOfCells(
  date: string | undefined,
  time: string | undefined,
  zone: Zone,
): When | undefined {
  if (date === undefined) return undefined;
  const parsed = parseEdtf(date, zone);
  const clock = parseClock(time ?? '');
  return parsed.ok && clock.ok ? whenOf(parsed.value, clock.value, zone) : undefined;
}
