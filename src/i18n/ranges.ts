import { formatNumber } from './t.ts';

/** A count that is known only within limits: "3", or "1–3". */
export function formatRange(low: number, high: number): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
}
