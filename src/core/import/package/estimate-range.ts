import type { Estimate } from '../imported-event.ts';

/** Least and most of a figure, where it is one that can be counted with: what counts wants them in order. */
export function rangeOf(
  estimate: Estimate | undefined,
): { readonly low: number; readonly high: number } | undefined {
  const { low, best, high } = estimate ?? {};
  const isCount = (count: number | undefined) => count !== undefined && Number.isInteger(count);
  const first = [low, best, high].find(isCount);
  const last = [high, best, low].find(isCount);
  if (first === undefined || last === undefined) return undefined;
  return { low: Math.min(first, last), high: Math.max(first, last) };
}
