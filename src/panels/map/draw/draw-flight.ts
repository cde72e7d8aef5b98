import type { FlightPath } from '../scene/flight-path.ts';

/** Px of the arrow's head, along and across. */
const HEAD = { length: 9, half: 4 } as const;

export function drawFlight(ctx: CanvasRenderingContext2D, { dashes, tip }: FlightPath, colour: string): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.6;
  ctx.lineCap = 'butt';
  for (const { from, to, strength } of dashes) {
    ctx.globalAlpha = strength;
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.lineTo(to.x, to.y);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
  ctx.save();
  ctx.translate(tip.x, tip.y);
  ctx.rotate(tip.angle);
  ctx.beginPath();
  ctx.moveTo(-HEAD.length, -HEAD.half);
  ctx.lineTo(0, 0);
  ctx.lineTo(-HEAD.length, HEAD.half);
  ctx.stroke();
  ctx.restore();
}
