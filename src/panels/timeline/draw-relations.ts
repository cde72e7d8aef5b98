import type { Theme } from '../../ui/theme.ts';
import type { PlacedRelation, Point } from './place-relations.ts';
import { RELATION_LOOKS, type RelationEnd } from './relation-looks.ts';
import type { RelationWord } from './relation-words.ts';

export const RELATION_FONT = 'italic 11px "IBM Plex Sans", system-ui, sans-serif';
/** How far an arc ends from the middle of the sign it leads to, px. */
const CLEAR = 9;
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

/** Draws relations as arcs, and as stubs with an open arrow towards an end outside the span. */
export function drawRelations(
  ctx: CanvasRenderingContext2D,
  relations: readonly PlacedRelation[],
  theme: Theme,
): void {
  ctx.strokeStyle = theme.ink;
  ctx.fillStyle = theme.ink;
  ctx.globalAlpha = 0.6;
  for (const { type, from, bend, to, stub } of relations) {
    const { dash, width, end } = RELATION_LOOKS[type];
    const angle = towards(bend, to);
    const tip = stub?.tip === 'to' ? to : ahead(to, angle, -CLEAR);
    ctx.lineWidth = width;
    ctx.setLineDash(dash);
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.quadraticCurveTo(bend.x, bend.y, tip.x, tip.y);
    ctx.stroke();
    ctx.setLineDash([]);
    if (stub?.tip !== 'to') drawEnd(ctx, end, tip, angle);
    if (stub) drawEnd(ctx, 'open', stub.tip === 'to' ? to : from, stub.side === 1 ? 0 : Math.PI);
  }
  ctx.globalAlpha = 1;
}

/** Writes the relations' words. */
export function drawRelationWords(
  ctx: CanvasRenderingContext2D,
  words: readonly RelationWord[],
  theme: Theme,
): void {
  ctx.font = RELATION_FONT;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = theme.paper;
  ctx.lineWidth = 3;
  ctx.fillStyle = theme.muted;
  for (const { text, x, y } of words) {
    ctx.strokeText(text, x, y);
    ctx.fillText(text, x, y);
  }
}
