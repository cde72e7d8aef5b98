import type { EventLink } from '../../../core/dataset/event-item.ts';
import type { LinkType } from '../../../core/model/vocabulary.ts';
import { TICK } from './effective-line.ts';
import { type Box, type Port, type Route, routeBetween } from './route.ts';
import { SIGN } from './shape.ts';
import type { TimeScale } from './time-scale.ts';
import type { PlacedEvent, Scene } from './timeline-scene.ts';

/** The relation of the selected event that is drawn, from the link's `from` to its `to`. */
export interface PlacedRelation extends Route {
  readonly type: LinkType;
  /** Set when one end lies outside the span: which of the two is the tip at that side. */
  readonly stub?: { readonly tip: 'from' | 'to'; readonly side: -1 | 1 };
}

/** A short stroke beside an event that is related to the selected one; px. */
export interface RelationTick {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** What is drawn of the selected event's relations: one of them as an arc, the others as ticks at their events. */
export interface Relations {
  readonly shown: PlacedRelation | undefined;
  readonly ticks: readonly RelationTick[];
}

const NOTHING: Relations = { shown: undefined, ticks: [] };
/** Room between an event and a line or tick, and the length of a tick, px. */
const CLEAR = 3;
const STROKE = 6;
/** Leaving an event beyond its title is as bad as a way that is so much longer, px. */
const BEYOND_TITLE = 60;
const STUB = 34;
/** Half the height of a title, px. */
const TITLE = 8;

/** Where the event lies of the plot: -1 before it, 1 after it, 0 in it. */
function sideOf({ shape }: PlacedEvent, { left, right }: TimeScale): -1 | 0 | 1 {
  if (shape.x1 < left) return -1;
  return shape.x0 > right ? 1 : 0;
}

/** The sides at which the event can be left: those where it ends within the plot, and no hour within its stretch. */
function portsOf({ label, line, y }: PlacedEvent, { left, right }: TimeScale): readonly Port[] {
  const start = label.x0 - CLEAR;
  const end = Math.max(label.x1, line ? line.x1 + TICK : label.x1) + CLEAR;
  const ports: readonly Port[] = [
    { x: end, y, way: 1, cost: label.side === 'after' || line ? BEYOND_TITLE : 0 },
    { x: start, y, way: -1, cost: label.side === 'before' ? BEYOND_TITLE : 0 },
  ];
  return ports.filter(({ x }) => x > left + STROKE && x < right - STROKE);
}

/** Titles and signs, which no relation may cross. */
function takenBy(scene: Scene): readonly Box[] {
  return scene.lanes.flatMap(({ events }) =>
    events.flatMap(({ label, width, y }): readonly Box[] => {
      const around = (x0: number, x1: number, half: number) => ({ x0, x1, y0: y - half, y1: y + half });
      return [
        ...(label.side === 'none' ? [] : [around(label.textX - 2, label.textX + width + 2, TITLE)]),
        ...(label.signX === undefined ? [] : [around(label.signX - SIGN, label.signX + SIGN, SIGN)]),
      ];
    }),
  );
}

/** A tick beside the event on the side that its title leaves free, or after the title where no end is in view. */
function tickAt(event: PlacedEvent, scale: TimeScale): readonly RelationTick[] {
  const [port] = [...portsOf(event, scale)].sort((a, b) => a.cost - b.cost);
  const { y, label, width } = event;
  if (port) {
    const ends = [port.x, port.x + port.way * STROKE];
    return [{ x0: Math.min(...ends), x1: Math.max(...ends), y }];
  }
  if (label.side !== 'over' && label.side !== 'inside') return [];
  const x0 = label.textX + width + CLEAR;
  return [{ x0, x1: x0 + STROKE, y }];
}

/** A short way from an event that is seen towards one that lies outside the span. */
function stubFrom(
  seen: PlacedEvent,
  side: -1 | 1,
  width: number,
  taken: readonly Box[],
  scale: TimeScale,
): Route | undefined {
  const starts = portsOf(seen, scale).filter(({ way }) => way === side);
  const ends = starts.flatMap(({ x, y }) =>
    [-1, 1].map(
      (up): Port => ({
        x: x + side * STUB,
        y: y + up * 12,
        way: side === 1 ? -1 : 1,
        cost: up === 1 ? 1 : 0,
      }),
    ),
  );
  return routeBetween(starts, ends, width, taken, scale);
}

function reversed({ from, near, far, to, word }: Route): Route {
  return { from: to, near: far, far: near, to: from, word };
}

/** Which side an end lies on that is outside the span, whether it is placed or not; 0 where it lies within. */
function sideOfOther({ other }: EventLink, placed: PlacedEvent | undefined, scale: TimeScale): -1 | 0 | 1 {
  if (placed) return sideOf(placed, scale);
  if (other.when.endLatest <= scale.span.from) return -1;
  return other.when.startEarliest >= scale.span.to ? 1 : 0;
}

/**
 * Places the relations of the selected event: `shown` as an arc that crosses no title, or as a short way towards an end
 * that is out of view; the rest as ticks. Ends that are in the span but not drawn apart have none.
 */
export function placeRelations(
  scene: Scene,
  selected: string | undefined,
  links: readonly EventLink[],
  shown: EventLink | undefined,
  wordWidth: (type: LinkType) => number,
): Relations {
  if (selected === undefined || links.length === 0) return NOTHING;
  const { scale } = scene;
  const placed = new Map<string, PlacedEvent>();
  const ids = new Set([selected, ...links.map(({ other }) => other.id)]);
  for (const lane of scene.lanes)
    for (const event of lane.events)
      if (ids.has(event.item.id) && !placed.has(event.item.id)) placed.set(event.item.id, event);
  const own = placed.get(selected);
  if (!own) return NOTHING;

  const arcOf = (link: EventLink): PlacedRelation | undefined => {
    const { type } = link.link;
    const other = placed.get(link.other.id);
    const [ownSide, otherSide] = [sideOf(own, scale), sideOfOther(link, other, scale)];
    const taken = takenBy(scene);
    if (ownSide === 0 && otherSide === 0) {
      const ends = other && [portsOf(own, scale), portsOf(other, scale)];
      const [from, to] = link.outgoing ? [0, 1] : [1, 0];
      const route = ends && routeBetween(ends[from], ends[to], wordWidth(type), taken, scale);
      return route && { type, ...route };
    }
    const [seen, side] = ownSide === 0 ? [own, otherSide] : [other, ownSide];
    if (!seen || side === 0 || (ownSide !== 0 && otherSide !== 0)) return undefined;
    const route = stubFrom(seen, side, wordWidth(type), taken, scale);
    const isOutward = (seen === own) === link.outgoing;
    return (
      route && {
        type,
        ...(isOutward ? route : reversed(route)),
        stub: { tip: isOutward ? 'to' : 'from', side },
      }
    );
  };

  const arc = shown && arcOf(shown);
  const ticked = new Set(
    links
      .filter((link) => link.link.type !== 'part-of' && (link !== shown || !arc))
      .map(({ other }) => other.id),
  );
  if (arc && shown) ticked.delete(shown.other.id);
  const ticks = [...ticked].flatMap((id) => {
    const event = placed.get(id);
    return event && sideOf(event, scale) === 0 ? tickAt(event, scale) : [];
  });
  return { shown: arc, ticks };
}
