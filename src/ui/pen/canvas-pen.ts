import type { Fade, Look, Pen, TextLook } from './pen.ts';
import { directionOf } from './text-direction.ts';

/** The fill of a context for a colour or a fade of it. */
function fillOf(ctx: CanvasRenderingContext2D, fill: string | Fade): string | CanvasGradient {
  if (typeof fill === 'string') return fill;
  const gradient = ctx.createLinearGradient(fill.x0, 0, fill.x1, 0);
  for (const { at, strength } of fill.stops)
    gradient.addColorStop(
      at,
      `color-mix(in srgb, ${fill.colour} ${Math.round(strength * 100)}%, transparent)`,
    );
  return gradient;
}

/** Fills and strokes the context's path; leaves alpha and dashes as they are by default. */
function paint(ctx: CanvasRenderingContext2D, look: Look): void {
  if (look.alpha !== undefined) ctx.globalAlpha = look.alpha;
  if (look.fill !== undefined) {
    ctx.fillStyle = fillOf(ctx, look.fill);
    ctx.fill(look.evenOdd ? 'evenodd' : 'nonzero');
  }
  if (look.stroke !== undefined) {
    ctx.strokeStyle = look.stroke;
    ctx.lineWidth = look.width ?? 1;
    ctx.lineCap = look.cap ?? 'butt';
    if (look.dash) ctx.setLineDash([...look.dash]);
    ctx.stroke();
    if (look.dash) ctx.setLineDash([]);
  }
  if (look.alpha !== undefined) ctx.globalAlpha = 1;
}

function write(ctx: CanvasRenderingContext2D, text: string, x: number, y: number, look: TextLook): void {
  ctx.font = look.font;
  ctx.letterSpacing = `${look.spacing ?? 0}px`;
  ctx.textAlign = look.align ?? 'left';
  ctx.textBaseline = look.baseline ?? 'middle';
  ctx.direction = directionOf(text);
  if (look.halo !== undefined) {
    ctx.strokeStyle = look.halo;
    ctx.lineWidth = look.haloWidth ?? 3;
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = look.colour;
  ctx.fillText(text, x, y);
}

/** A pen that paints on a canvas, in px of its context. */
export function canvasPen(ctx: CanvasRenderingContext2D): Pen {
  ctx.lineJoin = 'round';
  const kept = (draw: (pen: Pen) => void) => {
    draw(pen);
    ctx.restore();
  };
  const pen: Pen = {
    shape(trace, look) {
      ctx.beginPath();
      trace(ctx);
      paint(ctx, look);
    },
    text(text, x, y, look) {
      if (!look.angle) return write(ctx, text, x, y, look);
      ctx.save();
      ctx.translate(x, y);
      ctx.rotate(look.angle);
      write(ctx, text, 0, 0, look);
      ctx.restore();
    },
    within(trace, draw, evenOdd) {
      ctx.save();
      ctx.beginPath();
      trace(ctx);
      ctx.clip(evenOdd ? 'evenodd' : 'nonzero');
      kept(draw);
    },
    moved(dx, dy, draw) {
      ctx.save();
      ctx.translate(dx, dy);
      kept(draw);
    },
  };
  return pen;
}
