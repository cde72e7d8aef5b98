import type { Theme } from '../../../ui/theme.ts';
import type { Scene } from './timeline-scene.ts';

const LINE = 16;
export const TITLE_FONT = '600 13px "IBM Plex Sans", system-ui, sans-serif';

/** The words in lines no wider than `width` px, as `measure` has it; a single longer word keeps a line of its own. */
export function wrapped(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Height a lane needs to show its whole title in `room` px, itself in px. */
export function titleHeight(ctx: CanvasRenderingContext2D, title: string, room: number): number {
  ctx.font = TITLE_FONT;
  return wrapped(title, room, (text) => ctx.measureText(text).width).length * LINE + 14;
}

/** Draws lane titles from `x` on, wrapped to `room` px, and the hairlines between lanes. */
export function drawLaneTitles(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  width: number,
  x: number,
  room: number,
  theme: Theme,
): void {
  ctx.textBaseline = 'top';
  ctx.textAlign = 'left';
  ctx.font = TITLE_FONT;
  ctx.strokeStyle = theme.hairline;
  ctx.lineWidth = 1;
  for (const lane of scene.lanes) {
    const bottom = Math.round(lane.top + lane.height) - 0.5;
    ctx.fillStyle = lane.category ? theme[lane.category.symbol] : theme.ink;
    const lines = wrapped(lane.title, room, (text) => ctx.measureText(text).width);
    const fitting = Math.max(1, Math.floor((lane.height - 8) / LINE));
    lines.slice(0, fitting).forEach((line, i) => {
      ctx.fillText(line, x, lane.top + 8 + i * LINE);
    });
    ctx.beginPath();
    ctx.moveTo(0, bottom);
    ctx.lineTo(width, bottom);
    ctx.stroke();
  }
}
