import type { Estimate } from '../imported-event.ts';

function firstCount(a?: number, b?: number, c?: number): number | undefined {
  return Number.isInteger(a) ? a : Number.isInteger(b) ? b : Number.isInteger(c) ? c : undefined;
}

/** Least and most of a figure, where it is one that can be counted with: what counts wants them in order. */
export function rangeOf(
  estimate: Estimate | undefined,
): { readonly low: number; readonly high: number } | undefined {
  const { low, best, high } = estimate ?? {};
  const first = firstCount(low, best, high);
  const last = firstCount(high, best, low);
  if (first === undefined || last === undefined) return undefined;
  return { low: Math.min(first, last), high: Math.max(first, last) };
}
