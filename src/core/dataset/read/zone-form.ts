import { isZone } from '../../time/is-zone.ts';
import { zoneNames } from '../../time/zone-names.ts';

/** A difference to UTC rather than the name of a zone: UTC+3, GMT-05:00, +03:00. */
const SHIFT = /^(?:utc|gmt)?\s*[+\u2212-]\s*\d/i;

/** A name without case, with its words joined as IANA joins them. */
const folded = (text: string) => text.trim().toLowerCase().replaceAll(/\s+/g, '_');

/** What is wrong with the name of a time zone, and what to write; undefined where it is one. */
export function badZone(text: string): string | undefined {
  if (SHIFT.test(text))
    return 'is a difference to UTC, and that changes with the season; write an IANA name such as America/New_York';
  const names = zoneNames();
  if (names.includes(text)) return undefined;
  const wanted = folded(text);
  const meant =
    names.find((name) => folded(name) === wanted) ??
    names.find((name) => folded(name).endsWith(`/${wanted}`));
  // Older names of a zone are known without being listed.
  if (!meant && isZone(text)) return undefined;
  return `is no time zone; write ${meant ?? 'an IANA name such as America/New_York'}`;
}
