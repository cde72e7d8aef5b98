import type { Theme } from '../../../ui/theme.ts';
import type { Relations } from '../scene/place-relations.ts';
import type { Point } from '../scene/route.ts';
import { RELATION_LOOKS, type RelationEnd } from './relation-looks.ts';

export const RELATION_FONT = 'italic 12px "IBM Plex Sans", system-ui, sans-serif';
const HEAD = 7;

function towards(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

function ahead({ x, y }: Point, angle: number, by: number): Point {
  return { x: x + by * Math.cos(angle), y: y + by * Math.sin(angle) };
}

function line(ctx: CanvasRenderingContext2D, a: Point, b: Point): void {
  ctx.moveTo(a.x, a.y);
  ctx.lineTo(b.x, b.y);
}

/** The mark at the end of a relation that arrives at `tip` under `angle`. */
function drawEnd(ctx: CanvasRenderingContext2D, end: RelationEnd, tip: Point, angle: number): void {
  const [back, fore] = [ahead(tip, angle + 0.45, -HEAD), ahead(tip, angle - 0.45, -HEAD)];
  ctx.beginPath();
  switch (end) {
    case 'arrow':
      ctx.moveTo(tip.x, tip.y);
      ctx.lineTo(back.x, back.y);
      ctx.lineTo(fore.x, fore.y);
      ctx.fill();
      return;
    case 'open':
      line(ctx, back, tip);
      ctx.lineTo(fore.x, fore.y);
      break;
    case 'bar':
      line(ctx, ahead(tip, angle + Math.PI / 2, 5), ahead(tip, angle - Math.PI / 2, 5));
      break;
    case 'cross':
      line(ctx, ahead(tip, angle + 0.8, 4), ahead(tip, angle + 0.8, -4));
      line(ctx, ahead(tip, angle - 0.8, 4), ahead(tip, angle - 0.8, -4));
      break;
    case 'none':
      return;
  }
  ctx.stroke();
}

/** Draws one relation as an arc with its word (a stub has an open arrow towards the edge), the others as ticks. */
export function drawRelations(
  ctx: CanvasRenderingContext2D,
  { shown, ticks }: Relations,
  word: string,
  theme: Theme,
): void {
  ctx.strokeStyle = theme.ink;
  ctx.fillStyle = theme.ink;
  ctx.lineWidth = 1.25;
  ctx.beginPath();
  for (const { x0, x1, y } of ticks) line(ctx, { x: x0, y }, { x: x1, y });
  ctx.stroke();
  if (!shown) return;
  const { type, from, near, far, to, stub } = shown;
  const { dash, width, end } = RELATION_LOOKS[type];
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.bezierCurveTo(near.x, near.y, far.x, far.y, to.x, to.y);
  ctx.stroke();
  ctx.setLineDash([]);
  if (stub?.tip !== 'to') drawEnd(ctx, end, to, towards(far, to));
  if (stub) drawEnd(ctx, 'open', stub.tip === 'to' ? to : from, stub.side === 1 ? 0 : Math.PI);
  if (!shown.word) return;
  ctx.font = RELATION_FONT;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = theme.paper;
  ctx.lineWidth = 3;
  ctx.strokeText(word, shown.word.x, shown.word.y);
  ctx.fillText(word, shown.word.x, shown.word.y);
}
