import type { Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import { AXIS_FONT, DAY_FONT } from '../scene/fonts.ts';
import { type PlacedAxis, WEDGE } from '../scene/place-axis.ts';

export const AXIS_HEIGHT = 40;
const UPPER = 11;

/** Vertical hairlines of the ticks through the lanes. */
export function drawGrid(pen: Pen, { grid }: PlacedAxis, height: number, theme: Theme): void {
  pen.shape(
    (outline) => {
      for (const x of grid) {
        outline.moveTo(x, 0);
        outline.lineTo(x, height);
      }
    },
    { stroke: theme.grid },
  );
}

function drawDay(pen: Pen, { x0, x1, isWedge, label }: NonNullable<PlacedAxis['day']>, theme: Theme): void {
  const middle = (x0 + x1) / 2;
  pen.shape(
    (outline) => {
      if (!isWedge) return outline.rect(x0, AXIS_HEIGHT - 4, x1 - x0, 3);
      outline.moveTo(middle - WEDGE, AXIS_HEIGHT - 8);
      outline.lineTo(middle + WEDGE, AXIS_HEIGHT - 8);
      outline.lineTo(middle, AXIS_HEIGHT - 1);
    },
    { fill: theme.ink },
  );
  if (label) pen.text(label.text, label.x, UPPER, { font: DAY_FONT, colour: theme.ink });
}

/** Draws the axis, `width` px wide. */
export function drawAxis(pen: Pen, axis: PlacedAxis, width: number, theme: Theme): void {
  for (const { x, text } of axis.labels)
    pen.text(text, x, AXIS_HEIGHT - 14, { font: AXIS_FONT, colour: theme.muted, align: 'center' });
  pen.shape(
    (outline) => {
      for (const { x } of axis.labels) {
        outline.moveTo(x, AXIS_HEIGHT - 5);
        outline.lineTo(x, AXIS_HEIGHT);
      }
    },
    { stroke: theme.faint },
  );
  for (const { x, text } of axis.context) pen.text(text, x, UPPER, { font: AXIS_FONT, colour: theme.ink });
  if (axis.day) drawDay(pen, axis.day, theme);
  pen.shape(
    (outline) => {
      outline.moveTo(0, AXIS_HEIGHT - 0.5);
      outline.lineTo(width, AXIS_HEIGHT - 0.5);
    },
    { stroke: theme.hairline },
  );
}
