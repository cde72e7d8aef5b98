import { mirroredPen } from '../../ui/pen/mirrored-pen.ts';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import type { ReadersColours } from '../../ui/readers-colours.ts';
import { drawMapCard, type MapCard } from './map-card.ts';
import { drawStrip, type StripScene } from './strip-scene.ts';

/** Map and strip of a document that is read without the app, placed. */
export interface Still {
  readonly title: string;
  readonly map: MapCard | undefined;
  readonly strip: StripScene;
}

/** The still as SVG, in light or dark as its reader has it: the map, and below it the strip, which is mirrored as a card's is. */
export function drawStill(
  { title, map, strip }: Still,
  direction: 'ltr' | 'rtl',
  { theme, style }: ReadersColours,
): string {
  const { width, height } = strip.size;
  const svg = svgPen('still');
  const pen = direction === 'rtl' ? mirroredPen(svg, width) : svg;
  const top = map?.size.height ?? 0;
  if (map) drawMapCard(svg, map, theme);
  pen.shape((outline) => outline.rect(0, top, width, height), { fill: theme.raised });
  pen.moved(0, top, (below) => drawStrip(below, strip, theme));
  return svg.picture(width, top + height, title, style);
}
