import { parseEdtf } from '../edtf/edtf.ts';
import { isDate } from '../edtf/interval.ts';
import type { When } from '../edtf/when.ts';
import type { Zone } from '../time/zone.ts';

/** Instants (ms) between which something surely lies. */
export interface Firm {
  readonly earliest: number;
  readonly latest: number;
}

const ANY: Firm = { earliest: -Infinity, latest: Infinity };

/** What an event's date says for certain of its beginning and its end; an end with `?`, `~` or `%` says nothing. */
export function firmBounds(
  date: string,
  when: When,
  zone: Zone,
): { readonly start: Firm; readonly end: Firm } {
  const start = { earliest: when.startEarliest, latest: when.startLatest };
  const end = { earliest: when.endEarliest, latest: when.endLatest };
  if (!when.approximate && !when.uncertain) return { start, end };
  const parsed = parseEdtf(date, zone);
  if (!parsed.ok || parsed.value.shape !== 'interval') return { start: ANY, end: ANY };
  const isFirm = (side: 'start' | 'end') => {
    const written = parsed.value.shape === 'interval' && parsed.value[side];
    return written !== false && (!isDate(written) || written.qualifier === '');
  };
  return { start: isFirm('start') ? start : ANY, end: isFirm('end') ? end : ANY };
}
