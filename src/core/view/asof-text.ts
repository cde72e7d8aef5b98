import type { AsOf } from '../perspective/perspective.ts';
import type { Zone } from '../time/zone.ts';
import { slugOf } from './list-text.ts';
import { printLocal } from './local-text.ts';
import { type Reading, reading } from './reading.ts';
import { parseInstant } from './span-text.ts';

/** Reads a moment of the record: a local time as spans have it, or the id of a claim, which has a letter in it. */
export function parseAsOf(text: string, zone: Zone): Reading<AsOf | undefined> {
  const at = parseInstant(text, zone);
  if (at !== undefined) return reading({ at });
  const claim = slugOf(text);
  if (claim && /[a-z]/.test(claim)) return reading({ claim });
  return reading(undefined, [{ value: text, reason: 'asof' }]);
}

export function printAsOf(asof: AsOf, zone: Zone): string {
  return 'at' in asof ? (printLocal(zone.toLocal(asof.at)) ?? '') : asof.claim;
}
