import type { WorldPoint } from '../../../core/space/mercator.ts';
import { type Viewport, worldOf, xOf, yOf } from '../../../core/space/viewport.ts';
import { liesIn, type Px } from './area-shape.ts';
import type { EventArea } from './place-areas.ts';

/** Where something came from and went: an area where nobody gave the point, or a sign of so many px. */
export interface FlightEnd extends WorldPoint {
  readonly area?: EventArea;
  readonly radius: number;
}

/** A stroke of the arc, px; `strength` 0..1 is how much of its colour it has. */
export interface Dash {
  readonly from: Px;
  readonly to: Px;
  readonly strength: number;
}

export interface FlightPath {
  readonly dashes: readonly Dash[];
  /** The arrow's point, and the way it points in radians. */
  readonly tip: Px & { readonly angle: number };
}

/** Height of the arc's top over its chord, as a share of the chord. */
const BEND = 0.28;
/** Px of a stroke, and of a stroke with the gap after it. */
const DASH = 5;
const PERIOD = 9;
/** Share of the way over which the arc comes out of nothing: where in the area it began, nobody says. */
const SOFT = 0.55;
/** An arc of fewer px would be all arrow. */
const SHORTEST = 40;
/** Points of the arc that are worked out. */
const FINENESS = 240;
/** Px between the arrow and the sign it points to. */
const CLEAR = 4;

const off = (a: Px, b: Px) => Math.hypot(a.x - b.x, a.y - b.y);

/** A bow between two spots, as points: nobody says that it is the path that was flown. */
function bow(from: Px, to: Px): readonly Px[] {
  const lift = BEND * off(from, to);
  const top = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 2 * lift };
  return Array.from({ length: FINENESS + 1 }, (_, i) => {
    const t = i / FINENESS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * top.x + c * to.x, y: a * from.y + b * top.y + c * to.y };
  });
}

/** The arc from one end to the rim of the other; undefined where the picture has no room for one. */
export function flightPath(view: Viewport, from: FlightEnd, to: FlightEnd): FlightPath | undefined {
  const px = ({ x, y }: WorldPoint): Px => ({ x: xOf(view, x), y: yOf(view, y) });
  const target = px(to);
  const { area, radius } = to;
  const arrived = (spot: Px) =>
    area ? liesIn(area, worldOf(view, spot)) : off(spot, target) < radius + CLEAR;
  const all = bow(px(from), target);
  const last = all.findIndex(arrived);
  const points = all.slice(0, last < 0 ? undefined : last + 1);
  const reach = points.slice(1).map((point, i) => off(point, points[i]));
  const length = reach.reduce((sum, step) => sum + step, 0);
  if (points.length < 3 || length < SHORTEST) return undefined;
  const dashes: Dash[] = [];
  let gone = 0;
  let begun: Px | undefined;
  points.slice(1).forEach((point, i) => {
    const inDash = gone % PERIOD < DASH;
    if (inDash) begun ??= points[i];
    gone += reach[i];
    const ends = gone % PERIOD >= DASH || i === points.length - 2;
    if (begun === undefined || !ends) return;
    dashes.push({ from: begun, to: point, strength: from.area ? Math.min(1, gone / (SOFT * length)) : 1 });
    begun = undefined;
  });
  const tip = points[points.length - 1];
  const back = points[Math.max(0, points.length - 6)];
  return { dashes, tip: { ...tip, angle: Math.atan2(tip.y - back.y, tip.x - back.x) } };
}
