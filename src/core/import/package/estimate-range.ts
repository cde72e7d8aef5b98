import type { Estimate } from '../imported-event.ts';

/** Least and most of a figure, where it is one that can be counted with: what counts wants them in order. */
export function rangeOf(
  estimate: Estimate | undefined,
): { readonly low: number; readonly high: number } | undefined {
  const given = [estimate?.low, estimate?.best, estimate?.high].filter(
    (count) => count !== undefined && Number.isInteger(count),
  ) as readonly number[];
  if (given.length === 0) return undefined;
  return { low: Math.min(given[0], given.at(-1)!), high: Math.max(given[0], given.at(-1)!) };
}
