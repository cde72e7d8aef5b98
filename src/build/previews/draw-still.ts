import { mirroredPen } from '../../ui/pen/mirrored-pen.ts';
import type { Pen } from '../../ui/pen/pen.ts';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import type { ReadersColours } from '../../ui/readers-colours.ts';
import type { Theme } from '../../ui/theme.ts';
import { drawMapCard, type MapCard } from './map-card.ts';
import type { Size } from './picture-size.ts';

/** Time below the map, placed; px from its top left, along time. */
export interface TimePart extends Size {
  draw(pen: Pen, theme: Theme): void;
}

/** Map and time of a document that is read without the app, placed. */
export interface Still {
  readonly title: string;
  readonly map: MapCard | undefined;
  readonly time: TimePart;
}

/** The still as SVG, in light or dark as its reader has it: the map, and below it time, which is mirrored as on a card. */
export function drawStill(
  { title, map, time }: Still,
  direction: 'ltr' | 'rtl',
  { theme, style }: ReadersColours,
): string {
  const { width, height } = time;
  const svg = svgPen('still');
  const pen = direction === 'rtl' ? mirroredPen(svg, width) : svg;
  const top = map?.size.height ?? 0;
  if (map) drawMapCard(svg, map, theme);
  pen.shape((outline) => outline.rect(0, top, width, height), { fill: theme.raised });
  pen.moved(0, top, (below) => time.draw(below, theme));
  return svg.picture(width, top + height, title, style);
}
