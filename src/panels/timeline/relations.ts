import type { EventLink } from '../../core/dataset/dataset.ts';
import type { Theme } from '../../ui/theme.ts';
import type { PlacedEvent, Scene } from './scene.ts';

/** One relation of the selected event, ready to draw: from and to in px, the way the link points. */
export interface PlacedRelation {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Finds where the two ends of each link stand; links whose other end is not placed apart are left out. */
export function placeRelations(
  scene: Scene,
  selected: number | undefined,
  links: readonly EventLink[],
): readonly PlacedRelation[] {
  if (selected === undefined) return [];
  const placed = new Map<number, PlacedEvent>();
  for (const lane of scene.lanes) for (const event of lane.events) placed.set(event.item.row, event);
  const own = placed.get(selected);
  if (!own) return [];
  const point = (event: PlacedEvent) => ({ x: event.shape.anchor, y: event.y });
  return links.flatMap((link): PlacedRelation[] => {
    const other = placed.get(link.other.row);
    if (!other || other === own) return [];
    const [from, to] = link.outgoing ? [own, other] : [other, own];
    return [{ from: point(from), to: point(to) }];
  });
}

/** Draws relations as arcs with an arrow head at the end that the link points to. */
export function drawRelations(
  ctx: CanvasRenderingContext2D,
  relations: readonly PlacedRelation[],
  theme: Theme,
): void {
  ctx.strokeStyle = theme.ink;
  ctx.fillStyle = theme.ink;
  ctx.globalAlpha = 0.55;
  for (const { from, to } of relations) {
    const bow = Math.min(90, 14 + Math.abs(to.y - from.y) * 0.25);
    const middle = { x: Math.max(from.x, to.x) + bow, y: (from.y + to.y) / 2 };
    const angle = Math.atan2(to.y - middle.y, to.x - middle.x);
    const tip = { x: to.x - 9 * Math.cos(angle), y: to.y - 9 * Math.sin(angle) };
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.quadraticCurveTo(middle.x, middle.y, tip.x, tip.y);
    ctx.lineWidth = 1.25;
    ctx.stroke();
    ctx.beginPath();
    ctx.moveTo(tip.x, tip.y);
    ctx.lineTo(tip.x - 7 * Math.cos(angle - 0.45), tip.y - 7 * Math.sin(angle - 0.45));
    ctx.lineTo(tip.x - 7 * Math.cos(angle + 0.45), tip.y - 7 * Math.sin(angle + 0.45));
    ctx.closePath();
    ctx.fill();
  }
  ctx.globalAlpha = 1;
}
