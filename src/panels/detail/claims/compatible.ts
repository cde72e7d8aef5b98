import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../../core/dataset/event-item.ts';
import type { When } from '../../../core/edtf/when.ts';
import { whenOfCells } from '../../../core/edtf/when-of-cells.ts';

type Facts = Pick<Catalogue, 'places' | 'zone'>;

function liesIn(inner: When, outer: When): boolean {
  return inner.startEarliest >= outer.startEarliest && inner.endLatest <= outer.endLatest;
}

/** Whether one of two dates or times lies within the other; what cannot be read lies in nothing. */
function fitTogether(a: When | undefined, b: When | undefined): boolean {
  return a !== undefined && b !== undefined && (liesIn(a, b) || liesIn(b, a));
}

function isWithin(place: string | undefined, outer: string, { places }: Facts): boolean {
  const seen = new Set<string>();
  for (let at = place; at !== undefined && !seen.has(at); at = places.find(({ id }) => id === at)?.within) {
    if (at === outer) return true;
    seen.add(at);
  }
  return false;
}

/**
 * Whether two values of a cell of an event can both be true, one being only less close than the other: October 2020 and
 * 10 October 2020, early and 01:20, a city and a quarter of it.
 */
export function areCompatible(
  field: string,
  a: string,
  b: string,
  { date }: Pick<EventRecord, 'date'>,
  facts: Facts,
): boolean {
  if (a === b) return true;
  if (field === 'place') return isWithin(a, b, facts) || isWithin(b, a, facts);
  const on = (value: string) =>
    field === 'time' ? whenOfCells(date, value, facts.zone) : whenOfCells(value, undefined, facts.zone);
  return (field === 'date' || field === 'effective' || field === 'time') && fitTogether(on(a), on(b));
}
