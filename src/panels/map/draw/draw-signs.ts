import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { Status } from '../../../core/model/vocabulary.ts';
import type { Pen, Trace } from '../../../ui/pen/pen.ts';
import { traceSign } from '../../../ui/sign-corners.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { Px } from '../scene/area-shape.ts';
import type { EventScene } from '../scene/map-scene.ts';
import { ringShares, SIGN, signRadius } from '../scene/sign-sizes.ts';

/** What has not happened is drawn hollow. */
const HOLLOW: ReadonlySet<Status> = new Set(['announced', 'threatened', 'expected']);
const RING = 5;

export function drawEventSign(
  pen: Pen,
  { symbol }: EventScene,
  theme: Theme,
  { category, status }: EventItem,
  { x, y }: Px,
): void {
  const sign = symbol(category);
  const trace =
    (r: number): Trace =>
    (outline) =>
      traceSign(outline, sign, x, y, r);
  pen.shape(trace(SIGN), { stroke: theme.raised, width: 4 });
  if (HOLLOW.has(status)) {
    pen.shape(trace(SIGN), { fill: theme.raised });
    pen.shape(trace(SIGN - 1), { stroke: theme[sign], width: 2 });
  } else pen.shape(trace(SIGN), { fill: theme[sign] });
}

/** A ring whose arcs are the shares of the categories of several events. */
export function drawDonut(
  pen: Pen,
  { symbol }: EventScene,
  theme: Theme,
  items: readonly EventItem[],
  { x, y }: Px,
): void {
  const r = signRadius(items);
  pen.shape((outline) => outline.arc(x, y, r + 2, 0, 2 * Math.PI), { fill: theme.raised });
  for (const { category, from, to } of ringShares(items))
    pen.shape((outline) => outline.arc(x, y, r - RING / 2, from, to), {
      stroke: theme[symbol(category)],
      width: RING,
    });
}

/** A ring in ink round what is selected or under the pointer. */
export function drawRing(pen: Pen, theme: Theme, { x, y }: Px, r: number, width: number): void {
  const trace: Trace = (outline) => outline.arc(x, y, r, 0, 2 * Math.PI);
  pen.shape(trace, { stroke: theme.raised, width: width + 2 });
  pen.shape(trace, { stroke: theme.ink, width });
}
