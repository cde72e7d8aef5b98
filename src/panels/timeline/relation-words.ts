import type { PlacedRelation, Point } from './place-relations.ts';
import type { Scene } from './scene.ts';

/** A word beside a relation; px. */
export interface RelationWord extends Point {
  readonly text: string;
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const HEIGHT = 13;
const PAD = 3;
/** Half the height that a title takes of its line, px. */
const TITLE = 8;
/** Where on an arc its word may stand, best first. */
const SPOTS = [0.5, 0.38, 0.62, 0.26, 0.74];

function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}

/** The point of the curve at `t`, 0 to 1. */
export function pointAt({ from, bend, to }: PlacedRelation, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
}

/** Middles where the word of `width` px may stand: on the arc, or beyond the tip of a stub. */
function spotsOf(relation: PlacedRelation, width: number): readonly Point[] {
  const { stub } = relation;
  if (!stub) return SPOTS.map((t) => pointAt(relation, t));
  const tip = relation[stub.tip];
  return [{ x: tip.x + stub.side * (width / 2 + 6), y: tip.y }];
}

/** The words that find room beside their relations without covering a title, a sign or each other. */
export function relationWords(
  scene: Scene,
  relations: readonly PlacedRelation[],
  wordOf: (relation: PlacedRelation) => string,
  measure: (text: string) => number,
): readonly RelationWord[] {
  if (relations.length === 0) return [];
  const { left, right } = scene.scale;
  const taken = scene.lanes.flatMap(({ events }) =>
    events.map(
      ({ label, y, line }): Box => ({
        x0: label.x0,
        x1: Math.max(label.x1, line?.x1 ?? label.x1),
        y0: y - TITLE,
        y1: y + TITLE,
      }),
    ),
  );
  return relations.flatMap((relation): RelationWord[] => {
    const text = wordOf(relation);
    const width = measure(text);
    const boxAt = ({ x, y }: Point): Box => ({
      x0: x - width / 2 - PAD,
      x1: x + width / 2 + PAD,
      y0: y - HEIGHT / 2,
      y1: y + HEIGHT / 2,
    });
    const free = spotsOf(relation, width).find((spot) => {
      const box = boxAt(spot);
      return box.x0 >= left && box.x1 <= right && box.y0 >= 0 && !taken.some((other) => meet(other, box));
    });
    if (!free) return [];
    taken.push(boxAt(free));
    return [{ ...free, text }];
  });
}
