import type { Box, Viewport } from '../../../core/space/viewport.ts';
import type { Theme } from '../../../ui/theme.ts';
import { directionOf } from '../text-direction.ts';
import type { LabelRule } from './label-rules.ts';
import { type LabelSpot, placeLabels } from './place-labels.ts';
import { type Label, type LabelRequest, wantedLabels } from './wanted-labels.ts';

export interface LabelScene extends Omit<LabelRequest, 'measure'> {
  readonly theme: Theme;
  /** CSS font family. */
  readonly family: string;
  /** What the words must keep clear of, in px of the canvas. */
  readonly obstacles: readonly Box[];
  /** Words stay within this, in px of the canvas. */
  readonly within: Box;
}

/** Px. */
const DOT = 3;
const STAR = { outer: 7.5, inner: 3.1 } as const;

function setFont(
  ctx: CanvasRenderingContext2D,
  { italic, weight = 400, size }: LabelRule,
  spacing: number,
  { family, textScale }: LabelScene,
): void {
  ctx.font = `${italic ? 'italic ' : ''}${weight} ${size * textScale}px ${family}`;
  ctx.letterSpacing = `${spacing}px`;
}

/** Places and paints the names of what is in view, and the marks of named points. */
export function drawLabels(ctx: CanvasRenderingContext2D, view: Viewport, scene: LabelScene): void {
  const { theme, obstacles, within } = scene;
  const { wanted, marks, boxes } = wantedLabels(view, {
    ...scene,
    measure(rule, text, spacing) {
      setFont(ctx, rule, spacing, scene);
      return ctx.measureText(text).width;
    },
  });
  const placed = placeLabels(wanted, within, [...obstacles, ...boxes]);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const label of marks) drawMark(ctx, label, theme);
  for (const { label, spot } of placed) {
    if (label.marked && !label.rule.marksAlways) drawMark(ctx, label, theme);
    drawName(ctx, label, spot, scene);
  }
}

function drawName(ctx: CanvasRenderingContext2D, label: Label, spot: LabelSpot, scene: LabelScene): void {
  const { rule, text, spacing } = label;
  ctx.save();
  ctx.translate(spot.x, spot.y);
  ctx.rotate(spot.angle ?? 0);
  setFont(ctx, rule, spacing, scene);
  ctx.direction = directionOf(text);
  ctx.strokeStyle = scene.theme['map-land'];
  ctx.lineWidth = 3;
  ctx.strokeText(text, 0, 0);
  ctx.fillStyle = scene.theme[rule.colour];
  ctx.fillText(text, 0, 0);
  ctx.restore();
}

function drawMark(ctx: CanvasRenderingContext2D, { rule, x, y }: Label, theme: Theme): void {
  ctx.beginPath();
  if (rule.mark === 'star') {
    for (let point = 0; point < 10; point++) {
      const angle = (point * Math.PI) / 5 - Math.PI / 2;
      const r = point % 2 === 0 ? STAR.outer : STAR.inner;
      ctx.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
    }
    ctx.closePath();
  } else ctx.arc(x, y, DOT, 0, 2 * Math.PI);
  ctx.strokeStyle = theme['map-land'];
  ctx.lineWidth = 2.5;
  ctx.stroke();
  ctx.fillStyle = theme[rule.mark === 'star' ? 'ink' : rule.colour];
  ctx.fill();
}
