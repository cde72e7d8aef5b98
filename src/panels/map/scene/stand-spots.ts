import type { EventItem } from '../../../core/dataset/event-item.ts';
import { holds, type WorldPoint } from '../../../core/space/mercator.ts';
import { type Box, inset, type Viewport, worldBox, xOf, yOf } from '../../../core/space/viewport.ts';
import type { Arc } from './arc.ts';
import { type Px, rimSpots } from './area-shape.ts';
import { fanReach } from './fan.ts';
import type { EventArea } from './place-areas.ts';

/** Where the sign of events in an area may stand, the best first. */
export interface StandSpots {
  readonly spots: readonly Px[];
  /** For a card, which shows no place. */
  readonly cards: readonly Px[];
  readonly cardFirst: boolean;
}

interface Picture {
  readonly view: Viewport;
  readonly seen: Box;
  readonly distance: number;
  readonly arcs: readonly Arc[];
  readonly before: ReadonlyMap<string, WorldPoint>;
  readonly fanOf?: string;
}

/** Px between the spots along a rim, and how many are tried at most. */
const STEP = 12;
const MOST = 36;
/** Px that signs keep from the picture's edge. */
const EDGE = 26;
/** Px between the spots for a card. */
const CARD = { across: 66, down: 32 } as const;
const NOWHERE: StandSpots = { spots: [], cards: [], cardFirst: false };

function sorted(spots: readonly Px[], off: (spot: Px) => number): readonly Px[] {
  return spots
    .map((spot) => ({ spot, off: off(spot) }))
    .sort((a, b) => a.off - b.off)
    .map(({ spot }) => spot);
}

/** The nearest first to where the sign was, or to the upper right of its area. */
function inOrder(rim: readonly Px[], area: EventArea, view: Viewport, before?: WorldPoint): readonly Px[] {
  const every = Math.ceil(rim.length / MOST);
  const middle = { x: xOf(view, area.x), y: yOf(view, area.y) };
  const turn = ({ x, y }: Px) => Math.abs(Math.atan2(y - middle.y, x - middle.x) + Math.PI / 4);
  if (before === undefined)
    return sorted(
      rim.filter((_, i) => i % every === 0),
      turn,
    );
  const [x, y] = [xOf(view, before.x), yOf(view, before.y)];
  return sorted(rim, (spot) => Math.hypot(spot.x - x, spot.y - y)).filter((_, i) => i % every === 0);
}

/** Spots for a card, those nearest to `from` first. */
function cardSpots({ left, top, right, bottom }: Box, from: Px): readonly Px[] {
  const spots: Px[] = [];
  for (let y = top; y <= bottom; y += CARD.down)
    for (let x = left; x <= right; x += CARD.across) spots.push({ x, y });
  return sorted(spots, ({ x, y }) => Math.hypot(x - from.x, y - from.y));
}

/** Whether an area is larger one way than what is seen. */
function isLarge({ box }: EventArea, { scale }: Viewport, seen: Box): boolean {
  return (
    (box.east - box.west) * scale > seen.right - seen.left ||
    (box.south - box.north) * scale > seen.bottom - seen.top
  );
}

/**
 * Where the sign of an area's events may stand: on its rim, or on a card where the picture shows the area and no rim
 * has room. What is said of a launch stands on a card at the soft end of its arc, if there is room.
 */
export function spotsIn(
  area: EventArea,
  items: readonly EventItem[],
  isConcerned: boolean,
  { view, seen, before, arcs, fanOf, distance }: Picture,
): StandSpots {
  if (!isConcerned && !holds(worldBox(view), area)) return NOWHERE;
  const inner = inset(seen, EDGE);
  const room = area.key === fanOf ? inset(inner, fanReach(items.length, distance)) : inner;
  const begun = arcs.find(({ id }) => items.some((item) => item.id === id))?.path.dashes[0].from;
  const asCard = begun !== undefined || isLarge(area, view, inner);
  return {
    spots: inOrder(rimSpots(area, view, STEP, inner), area, view, before.get(area.key)),
    cards: asCard ? cardSpots(room, begun ?? { x: inner.left, y: inner.top }) : [],
    cardFirst: begun !== undefined,
  };
}
