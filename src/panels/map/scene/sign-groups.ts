import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { WorldPoint } from '../../../core/space/mercator.ts';
import type { EventArea } from './place-areas.ts';

/** Events that stand at one spot of the picture. */
export interface SignGroup {
  /** The same for the same spot from picture to picture. */
  readonly key: string;
  /** The world, 0..1. */
  readonly x: number;
  readonly y: number;
  /** By date. */
  readonly items: readonly EventItem[];
  /** The longer side of the box round the events, as a part of the world. */
  readonly spread: number;
  /** Where the events are known to lie, when that is larger than their sign: it stands at the rim, or on a card. */
  readonly area?: EventArea;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly items: EventItem[];
}

function spotsOf(items: readonly EventItem[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const item of items) {
    const key = `${item.x},${item.y}`;
    const spot = spots.get(key);
    if (spot === undefined) spots.set(key, { x: item.x, y: item.y, items: [item] });
    else spot.items.push(item);
  }
  return [...spots.values()];
}

function spreadOf(items: readonly EventItem[]): number {
  const xs = items.map(({ x }) => x);
  const ys = items.map(({ y }) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/**
 * Puts events together that would stand less than `distance` px apart at the given scale (px per world). A group stands
 * at the spot that holds most of its events, so no two groups are closer than `distance`.
 */
export function groupSigns(
  items: readonly EventItem[],
  scale: number,
  distance: number,
): readonly SignGroup[] {
  const spots = spotsOf(items).sort(
    (a, b) => b.items.length - a.items.length || a.items[0].row - b.items[0].row,
  );
  const groups: { readonly anchor: Spot; readonly items: EventItem[] }[] = [];
  const reach = distance / scale;
  for (const spot of spots) {
    const off = ({ anchor }: { anchor: Spot }) => Math.hypot(anchor.x - spot.x, anchor.y - spot.y);
    const near = groups.filter((group) => off(group) < reach);
    if (near.length === 0) groups.push({ anchor: spot, items: [...spot.items] });
    else near.reduce((best, group) => (off(group) < off(best) ? group : best)).items.push(...spot.items);
  }
  return groups.map(({ anchor: { x, y }, items: members }) => ({
    key: `${x},${y}`,
    x,
    y,
    items: members.sort((a, b) => a.row - b.row),
    spread: spreadOf(members),
  }));
}

/** The groups with more events in the one that is nearest to a point of the world. */
export function withJoined(
  groups: readonly SignGroup[],
  { x, y }: WorldPoint,
  items: readonly EventItem[],
): readonly SignGroup[] {
  const off = (group: SignGroup) => Math.hypot(group.x - x, group.y - y);
  const nearest = groups.reduce((best, group) => (off(group) < off(best) ? group : best));
  const all = [...nearest.items, ...items].sort((a, b) => a.row - b.row);
  return groups.map((group) => (group === nearest ? { ...group, items: all, spread: spreadOf(all) } : group));
}
