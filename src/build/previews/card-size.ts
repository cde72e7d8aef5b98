import type { Box } from '../../core/space/viewport.ts';

/** Px of a preview picture, as Open Graph wants it. */
export const CARD = { width: 1200, height: 630 } as const;

/** Px from the edges to what is written. */
export const EDGE = 56;

/** Where the strip of time begins. */
export const STRIP_TOP = 438;

/** The map takes the far side above the strip; words have the rest, or all where an event has no place. */
export const MAP: Box = { left: 748, top: 0, right: CARD.width, bottom: STRIP_TOP };
const BESIDE_MAP = MAP.left - 44;

/** What is written stands within these px. */
export function wordsBox(hasMap: boolean): Box {
  return { left: EDGE, top: 44, right: hasMap ? BESIDE_MAP : CARD.width - EDGE, bottom: STRIP_TOP - 22 };
}

/** How much larger a card draws what the page draws: its smallest letters are 24 px then. */
export const SCALE = 2.2;
