import { mirroredPen } from '../../ui/pen/mirrored-pen.ts';
import { scaledPen } from '../../ui/pen/scaled-pen.ts';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import type { Theme } from '../../ui/theme.ts';
import { CARD, MAP, SCALE, STRIP_TOP } from './card-size.ts';
import { drawMapCard, type MapCard } from './map-card.ts';
import { drawStrip, type StripScene } from './strip-scene.ts';
import { drawWords, type WordsScene } from './words-scene.ts';

/** All that a card shows, placed. */
export interface Card {
  readonly title: string;
  readonly words: WordsScene;
  readonly map: MapCard | undefined;
  readonly strip: StripScene;
}

/** Px of a hairline. */
const LINE = 2;

/** The card as SVG. In languages that run from the right all is mirrored but the map. */
export function drawCard(card: Card, direction: 'ltr' | 'rtl', theme: Theme): string {
  const { width, height } = CARD;
  const svg = svgPen('card');
  const pen = direction === 'rtl' ? mirroredPen(svg, width) : svg;
  const { map } = card;
  if (map) {
    const left = direction === 'rtl' ? 0 : MAP.left;
    svg.moved(left, MAP.top, (moved) => drawMapCard(scaledPen(moved, SCALE), map, theme));
  }
  const edge = map ? MAP.left : width;
  pen.shape(
    (outline) => {
      outline.rect(0, 0, edge, height);
      outline.rect(0, STRIP_TOP, width, height - STRIP_TOP);
    },
    { fill: theme.raised },
  );
  pen.shape((outline) => outline.rect(edge, 0, LINE, STRIP_TOP), { fill: theme.hairline });
  drawWords(pen, card.words, theme);
  pen.moved(0, STRIP_TOP, (strip) => drawStrip(scaledPen(strip, SCALE), card.strip, theme));
  pen.shape((outline) => outline.rect(0, STRIP_TOP, width, LINE), { fill: theme.hairline });
  return svg.picture(width, height, card.title);
}
