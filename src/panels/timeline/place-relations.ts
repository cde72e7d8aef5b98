import type { EventLink } from '../../core/dataset/dataset.ts';
import type { LinkType } from '../../core/model/vocabulary.ts';
import type { TimeScale } from './scale.ts';
import type { PlacedEvent, Scene } from './scene.ts';
import { SIGN } from './shape.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One relation of the selected event, ready to draw; px. It runs from the link's `from` to its `to`. */
export interface PlacedRelation {
  readonly type: LinkType;
  readonly from: Point;
  /** The curve bends towards this point (quadratic Bézier). */
  readonly bend: Point;
  readonly to: Point;
  /** Set when one end lies outside the span: which of the two is the tip at that side. */
  readonly stub?: { readonly tip: 'from' | 'to'; readonly side: -1 | 1 };
}

/** More parts than these are a list, not a picture. */
const MOST_PARTS = 8;
/** Length of a stub, how far the first leaves the line and how far apart the others are, px. */
const STUB = { length: 30, rise: 13, step: 9 } as const;
/** Lines nearer than this are one, px. */
const LEVEL = 4;

/** Where the event lies of the plot: -1 before it, 1 after it, 0 in it. */
function sideOf({ shape }: PlacedEvent, { left, right }: TimeScale): -1 | 0 | 1 {
  if (shape.x1 < left) return -1;
  return shape.x0 > right ? 1 : 0;
}

function within(x: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, x));
}

/** Where lines begin: the sign, or where there is none to see the point of the shape that is nearest to `other` (px). */
function pointOf({ shape, y }: PlacedEvent, { left, right }: TimeScale, other: number): Point {
  const { anchor } = shape;
  const isSign = shape.kind !== 'bar' && anchor > left && anchor < right;
  const x = isSign ? anchor : within(other, shape.x0 + SIGN, shape.x1 - SIGN);
  return { x: within(x, left + SIGN, right - SIGN), y };
}

/** The point towards which an arc between two points bends: to the side, or above where both are on one line. */
function bendOf(from: Point, to: Point, right: number): Point {
  const y = (from.y + to.y) / 2;
  const reach = Math.abs(to.x - from.x);
  if (Math.abs(to.y - from.y) < LEVEL)
    return { x: (from.x + to.x) / 2, y: y - Math.min(48, 14 + reach * 0.2) };
  const bow = Math.min(90, 14 + Math.abs(to.y - from.y) * 0.25);
  const outer = Math.max(from.x, to.x) + bow;
  return { x: outer <= right ? outer : Math.min(from.x, to.x) - bow, y };
}

/** A short line from an event towards an end that lies outside the plot; `place` counts the stubs of that side. */
function stubOf(start: Point, side: -1 | 1, place: number, { left, right }: TimeScale) {
  const room = side === 1 ? right - start.x : start.x - left;
  const x = start.x + side * Math.max(SIGN * 2, Math.min(STUB.length, room - 3));
  const rise = STUB.rise + Math.floor(place / 2) * STUB.step;
  const y = start.y + (place % 2 === 0 ? -rise : rise);
  return { tip: { x, y }, bend: { x: start.x + (x - start.x) * 0.35, y } };
}

/** Where each lies that could be an end, by id; those that are not placed one by one are not there. */
function placedOf(scene: Scene, ids: ReadonlySet<string>): ReadonlyMap<string, PlacedEvent> {
  const placed = new Map<string, PlacedEvent>();
  for (const lane of scene.lanes)
    for (const event of lane.events)
      if (ids.has(event.item.id) && !placed.has(event.item.id)) placed.set(event.item.id, event);
  return placed;
}

/** Which side an end lies on that is outside the span, whether it is placed or not; 0 where it lies within. */
function sideOfOther({ other }: EventLink, placed: PlacedEvent | undefined, scale: TimeScale): -1 | 0 | 1 {
  if (placed) return sideOf(placed, scale);
  if (other.when.endLatest <= scale.span.from) return -1;
  return other.when.startEarliest >= scale.span.to ? 1 : 0;
}

/**
 * Places the links of the selected event: an arc where both ends can be seen, a stub towards the edge where only one can.
 * Links whose other end is in the span but not placed apart are left out.
 */
export function placeRelations(
  scene: Scene,
  selected: string | undefined,
  links: readonly EventLink[],
): readonly PlacedRelation[] {
  if (selected === undefined || links.length === 0) return [];
  const { scale } = scene;
  const placed = placedOf(scene, new Set([selected, ...links.map(({ other }) => other.id)]));
  const own = placed.get(selected);
  if (!own) return [];
  const parts = links.filter(({ link }) => link.type === 'part-of').length;
  const stubs = { '-1': 0, '1': 0 };

  return links.flatMap((link): PlacedRelation[] => {
    const { type } = link.link;
    const other = placed.get(link.other.id);
    if (other === own || (type === 'part-of' && parts > MOST_PARTS)) return [];
    const ownSide = sideOf(own, scale);
    const otherSide = sideOfOther(link, other, scale);
    if (ownSide === 0 && otherSide === 0) {
      if (!other) return [];
      const [here, there] = [own, other].map(({ shape }) => shape.anchor);
      const ends = [pointOf(own, scale, there), pointOf(other, scale, here)];
      const [from, to] = link.outgoing ? ends : [ends[1], ends[0]];
      return [{ type, from, bend: bendOf(from, to, scale.right), to }];
    }
    const [seen, side] = ownSide === 0 ? [own, otherSide] : [other, ownSide];
    if (!seen || side === 0 || (ownSide !== 0 && otherSide !== 0)) return [];
    const start = pointOf(seen, scale, side === 1 ? scale.right : scale.left);
    const { tip, bend } = stubOf(start, side, stubs[side]++, scale);
    const isOutward = (seen === own) === link.outgoing;
    return isOutward
      ? [{ type, from: start, bend, to: tip, stub: { tip: 'to', side } }]
      : [{ type, from: tip, bend, to: start, stub: { tip: 'from', side } }];
  });
}
