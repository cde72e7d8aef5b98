import type { Count } from '../core/perspective/count.ts';
import { formatNumber, t } from './t.ts';

/** A count that is known only within limits: "3", or "1–3". */
export function formatRange(low: number, high: number): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
}

/** A count as it is told: "7", "6–15", "at least 15", "4 to 15 or more", "about 17". */
export function formatCount({ low, high, open, about }: Count): string {
  const range = formatRange(low, high);
  const bounded = open ? t(low === high ? 'time.atLeast' : 'time.orMore', { range }) : range;
  return about ? t('time.aboutCount', { range: bounded }) : bounded;
}
