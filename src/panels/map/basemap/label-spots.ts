import { type Viewport, xOf, yOf } from '../../../core/space/viewport.ts';
import type { Path } from '../draw/projected-path.ts';
import type { BaseFeature } from './basemap.ts';
import type { LabelRule } from './label-rules.ts';
import type { LabelSpot } from './place-labels.ts';

/** Px between a mark's middle and its words, and the same where an event's sign covers the mark. */
const BESIDE = [9, 21];
/** Px between a river and the words that name it. */
const BANK = 13;
/** Where in and round an area's box its name may stand, as shares of the box. */
const IN_AREA: readonly (readonly [x: number, y: number])[] = [
  [0.5, 0.5],
  [0.5, 0.62],
  [0.5, 0.38],
];
/** A zone holds sites and signs, so its name stands better at its edge. */
const ROUND_ZONE: readonly (readonly [x: number, y: number])[] = [
  [0.18, 0.16],
  [0.5, -0.04],
  [0.3, 0.08],
  [0.5, 0.5],
  [0.5, 1.05],
];
/** Where else its name may stand when the picture shows only a part of it. */
const ALL_OVER = Array.from(
  { length: 81 },
  (_, i) => [0.1 * (1 + (i % 9)), 0.1 * (1 + Math.floor(i / 9))] as const,
);
/** Spots tried along one line. */
const MOST_ON_LINE = 8;

function besidePoint(x: number, y: number, width: number, height: number): readonly LabelSpot[] {
  return BESIDE.flatMap((off) => [
    { x: x + off + width / 2, y },
    { x: x - off - width / 2, y },
    { x, y: y + off + height / 2 },
    { x, y: y - off - height / 2 },
  ]);
}

/** Px that the name of a point without a mark may give way, in steps of its height. */
const GIVE_WAY = [0, 1.6, -1.6, 3.2, -3.2];

function inArea(view: Viewport, { box }: Path, kind: string, lineHeight: number): readonly LabelSpot[] {
  const [left, top] = [xOf(view, box.west), yOf(view, box.north)];
  const [width, height] = [xOf(view, box.east) - left, yOf(view, box.south) - top];
  if (width === 0 && height === 0) return GIVE_WAY.map((lines) => ({ x: left, y: top + lines * lineHeight }));
  const at = ([x, y]: readonly [number, number]) => ({ x: left + x * width, y: top + y * height });
  return kind === 'zone' ? [...ROUND_ZONE, ...ALL_OVER].map(at) : IN_AREA.map(at);
}

interface Stretch {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly angle: number;
}

/** The straight stretches of a line in px; angles are turned so that words never stand on their head. */
function stretches(view: Viewport, { points }: Path): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 2; i < points.length; i += 2) {
    const [x0, y0] = [xOf(view, points[i - 2]), yOf(view, points[i - 1])];
    const [x1, y1] = [xOf(view, points[i]), yOf(view, points[i + 1])];
    const angle = x1 === x0 ? Math.PI / 2 : Math.atan((y1 - y0) / (x1 - x0));
    found.push({ x: (x0 + x1) / 2, y: (y0 + y1) / 2, length: Math.hypot(x1 - x0, y1 - y0), angle });
  }
  return found;
}

/** Straight stretches that are long enough for the words, the longest first. */
function alongLine(view: Viewport, path: Path, width: number): readonly LabelSpot[] {
  return stretches(view, path)
    .filter(({ length }) => length > width + 8)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_ON_LINE);
}

/** Beside the line, near the middle of the picture first. */
function beside(view: Viewport, path: Path, width: number): readonly LabelSpot[] {
  const off = ({ x, y }: Stretch) => Math.hypot(x - view.width / 2, y - view.height / 2);
  return stretches(view, path)
    .toSorted((a, b) => off(a) - off(b))
    .slice(0, MOST_ON_LINE)
    .flatMap(({ x, y }) => [
      { x: x + BANK + width / 2, y },
      { x: x - BANK - width / 2, y },
    ]);
}

/** Where a feature's name of the given px may stand, the best first. */
export function labelSpots(
  view: Viewport,
  { place, kind }: LabelRule,
  { paths }: BaseFeature,
  width: number,
  height: number,
): readonly LabelSpot[] {
  const [path] = paths;
  if (place === 'along') return alongLine(view, path, width);
  if (place === 'on-line') return beside(view, path, width);
  if (place === 'middle') return inArea(view, path, kind, height);
  const { x, y } = middleOf(view, path);
  return besidePoint(x, y, width, height);
}

/** The middle of a feature's box in px: the point itself where the feature is one. */
export function middleOf(view: Viewport, { box }: Path): { readonly x: number; readonly y: number } {
  return { x: xOf(view, (box.west + box.east) / 2), y: yOf(view, (box.north + box.south) / 2) };
}
