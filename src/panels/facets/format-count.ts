import { formatNumber } from '../../i18n/t.ts';

/** A count as it is shown, where it may be an estimate. */
export function formatCount(count: number, isEstimate = false): string {
  return `${isEstimate ? '≈' : ''}${formatNumber(count)}`;
}
