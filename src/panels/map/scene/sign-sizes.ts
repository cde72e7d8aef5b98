import type { EventItem } from '../../../core/dataset/event-item.ts';

/** Radius of a sign's circle, px. */
export const SIGN = 7;

/** Radius of the ring that stands for several events, px. It holds no number: that would be read as one of rockets. */
const GROUP = 10;

/** Px that the sign of one event, or the ring of several, reaches from its middle. */
export function signRadius(items: readonly EventItem[]): number {
  return items.length === 1 ? SIGN : GROUP;
}

export interface RingShare {
  readonly category: number;
  /** Radians, clockwise from the top as canvas counts them. */
  readonly from: number;
  readonly to: number;
}

/** The arcs of the categories in a group, in the order of the categories. */
export function ringShares(items: readonly EventItem[]): readonly RingShare[] {
  const counts = new Map<number, number>();
  for (const { category } of items) counts.set(category, (counts.get(category) ?? 0) + 1);
  let from = -Math.PI / 2;
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([category, count]) => {
      const to = from + (2 * Math.PI * count) / items.length;
      const share = { category, from, to };
      from = to;
      return share;
    });
}
