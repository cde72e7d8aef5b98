import type { TimeScale } from './time-scale.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Where a relation can leave or reach an event: at one side of all that the event covers; px. */
export interface Port extends Point {
  readonly way: -1 | 1;
  /** How much worse it is than others, px of a longer way. */
  readonly cost: number;
}

/** A curve between two ports (cubic Bézier), and where the word beside its end stands, if it has room; px. */
export interface Route {
  readonly from: Point;
  readonly near: Point;
  readonly far: Point;
  readonly to: Point;
  /** Middle of the word. */
  readonly word: Point | undefined;
}

/** How far a curve may bow out, px. */
const BOWS = [18, 32, 52, 80, 120];
/** Points at which a curve is tested. */
const STEPS = 24;
/** Where along a curve its word may stand, from its end on. */
const WORD_SPOTS = [0.9, 0.8, 0.7, 0.6, 0.5];
const WORD_HEIGHT = 14;
const WORD_PAD = 6;
/** A curve without its word is as bad as one that is so much longer, px. */
const WORDLESS = 400;
/** Ports nearer to one line than this have no way round, px. */
const LEVEL = 4;

function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}

function isIn({ x, y }: Point, box: Box): boolean {
  return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}

/** The point of the curve at `t`, 0 to 1. */
export function pointAt({ from, near, far, to }: Omit<Route, 'word'>, t: number): Point {
  const u = 1 - t;
  const [a, b, c, d] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
  return {
    x: a * from.x + b * near.x + c * far.x + d * to.x,
    y: a * from.y + b * near.y + c * far.y + d * to.y,
  };
}

function curve(from: Port, to: Port, bow: number): Omit<Route, 'word'> {
  if (from.way === to.way) {
    const outer = (from.way === 1 ? Math.max(from.x, to.x) : Math.min(from.x, to.x)) + from.way * bow;
    return { from, near: { x: outer, y: from.y }, far: { x: outer, y: to.y }, to };
  }
  const reach = Math.max(bow, Math.abs(to.x - from.x) / 2);
  return {
    from,
    near: { x: from.x + from.way * reach, y: from.y },
    far: { x: to.x + to.way * reach, y: to.y },
    to,
  };
}

function isFree(box: Box, taken: readonly Box[], { left, right }: TimeScale): boolean {
  return box.x0 >= left && box.x1 <= right && box.y0 >= 0 && !taken.some((other) => meet(other, box));
}

/** Where the word of `width` px finds room beside the end of the curve. */
function wordSpot(
  way: Omit<Route, 'word'>,
  side: -1 | 0 | 1,
  width: number,
  taken: readonly Box[],
  scale: TimeScale,
): Point | undefined {
  const spots = WORD_SPOTS.flatMap((t): readonly Point[] => {
    const { x, y } = pointAt(way, t);
    const beside = [-1, 1].map((up) => ({ x, y: y + up * (WORD_HEIGHT / 2 + 4) }));
    return side === 0 ? beside : [{ x: x + side * (width / 2 + WORD_PAD), y }, ...beside];
  });
  const line = Array.from({ length: STEPS + 1 }, (_, step) => pointAt(way, step / STEPS));
  return spots.find(({ x, y }) => {
    const box = { x0: x - width / 2, x1: x + width / 2, y0: y - WORD_HEIGHT / 2, y1: y + WORD_HEIGHT / 2 };
    return isFree(box, taken, scale) && !line.some((point) => isIn(point, box));
  });
}

/** Length of the curve, px; undefined where it leaves the plot or meets what is taken. */
function freeLength(
  way: Omit<Route, 'word'>,
  taken: readonly Box[],
  { left, right }: TimeScale,
): number | undefined {
  let sum = 0;
  let before: Point = way.from;
  for (let step = 0; step <= STEPS; step++) {
    const point = pointAt(way, step / STEPS);
    if (point.x < left + 2 || point.x > right - 2 || taken.some((box) => isIn(point, box))) return undefined;
    sum += Math.hypot(point.x - before.x, point.y - before.y);
    before = point;
  }
  return sum;
}

/**
 * The shortest curve from one of some ports to one of others that crosses nothing taken, with room for its word of `width`
 * px where that can be had; undefined where there is no way.
 */
export function routeBetween(
  starts: readonly Port[],
  ends: readonly Port[],
  width: number,
  taken: readonly Box[],
  scale: TimeScale,
): Route | undefined {
  let best: { readonly route: Route; readonly cost: number } | undefined;
  for (const from of starts) {
    for (const to of ends) {
      const side = from.way === to.way ? from.way : 0;
      if (side !== 0 && Math.abs(from.y - to.y) < LEVEL) continue;
      if (side === 0 && (to.x - from.x) * from.way < 0) continue;
      for (const bow of BOWS) {
        const way = curve(from, to, bow);
        const size = freeLength(way, taken, scale);
        if (size === undefined) continue;
        const word = wordSpot(way, side, width, taken, scale);
        const cost = size + from.cost + to.cost + (word ? 0 : WORDLESS);
        if (!best || cost < best.cost) best = { route: { ...way, word }, cost };
      }
    }
  }
  return best?.route;
}
