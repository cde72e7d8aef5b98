import type { Outline, Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import { RELATION_FONT } from '../scene/fonts.ts';
import type { Relations } from '../scene/place-relations.ts';
import type { Point } from '../scene/route.ts';
import { RELATION_LOOKS, type RelationEnd } from './relation-looks.ts';

const HEAD = 7;

function towards(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

function ahead({ x, y }: Point, angle: number, by: number): Point {
  return { x: x + by * Math.cos(angle), y: y + by * Math.sin(angle) };
}

function line(outline: Outline, ...points: readonly Point[]): void {
  points.forEach(({ x, y }, i) => {
    if (i === 0) outline.moveTo(x, y);
    else outline.lineTo(x, y);
  });
}

/** The strokes of the mark at the end of a relation that arrives at `tip` under `angle` (radians). */
function strokesOf(end: RelationEnd, tip: Point, angle: number): readonly (readonly Point[])[] {
  const [back, fore] = [ahead(tip, angle + 0.45, -HEAD), ahead(tip, angle - 0.45, -HEAD)];
  const across = (turn: number, half: number) => [
    ahead(tip, angle + turn, half),
    ahead(tip, angle + turn, -half),
  ];
  if (end === 'arrow') return [[tip, back, fore]];
  if (end === 'open') return [[back, tip, fore]];
  if (end === 'bar') return [across(Math.PI / 2, 5)];
  return end === 'cross' ? [across(0.8, 4), across(-0.8, 4)] : [];
}

/** Draws that mark with lines so wide (px); an arrow is filled. */
function drawEnd(pen: Pen, end: RelationEnd, tip: Point, angle: number, width: number, colour: string): void {
  const strokes = strokesOf(end, tip, angle);
  pen.shape(
    (outline) => {
      for (const stroke of strokes) line(outline, ...stroke);
    },
    end === 'arrow' ? { fill: colour } : { stroke: colour, width },
  );
}

/** Draws one relation as an arc with its word (a stub has an open arrow towards the edge), the others as ticks. */
export function drawRelations(pen: Pen, { shown, ticks }: Relations, word: string, theme: Theme): void {
  const { ink } = theme;
  if (ticks.length > 0)
    pen.shape(
      (outline) => {
        for (const { x0, x1, y } of ticks) line(outline, { x: x0, y }, { x: x1, y });
      },
      { stroke: ink, width: 1.25 },
    );
  if (!shown) return;
  const { type, from, near, far, to, stub } = shown;
  const { dash, width, end } = RELATION_LOOKS[type];
  pen.shape(
    (outline) => {
      outline.moveTo(from.x, from.y);
      outline.bezierCurveTo(near.x, near.y, far.x, far.y, to.x, to.y);
    },
    { stroke: ink, width, dash },
  );
  if (stub?.tip !== 'to') drawEnd(pen, end, to, towards(far, to), width, ink);
  if (stub) drawEnd(pen, 'open', stub.tip === 'to' ? to : from, stub.side === 1 ? 0 : Math.PI, width, ink);
  if (shown.word)
    pen.text(word, shown.word.x, shown.word.y, {
      font: RELATION_FONT,
      colour: ink,
      halo: theme.paper,
      align: 'center',
    });
}
