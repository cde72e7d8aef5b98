import { CARD, EDGE, MAP, SCALE, STRIP_TOP } from './card-size.ts';

/** Px of the page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A strip of time; its axis begins and ends at px from its sides. */
export interface StripSize extends Size {
  readonly edge: number;
}

/** How large map and strip of a picture are, px of the page. */
export interface PictureSize {
  readonly map: Size;
  readonly strip: StripSize;
}

/** A card draws what the page draws larger. */
export const CARD_SIZE: PictureSize = {
  map: { width: (MAP.right - MAP.left) / SCALE, height: (MAP.bottom - MAP.top) / SCALE },
  strip: { width: CARD.width / SCALE, height: (CARD.height - STRIP_TOP) / SCALE, edge: EDGE / SCALE },
};

/** A still in a document: the map, below it the strip of an event, or the timeline of several, which is as high as it needs. */
export const STILL_SIZE: PictureSize = {
  map: { width: 640, height: 300 },
  strip: { width: 640, height: 88, edge: 26 },
};

/** The px of a still as a whole. */
export function sizeOfStill(hasMap: boolean, timeHeight: number = STILL_SIZE.strip.height): Size {
  const { map, strip } = STILL_SIZE;
  return { width: strip.width, height: timeHeight + (hasMap ? map.height : 0) };
}
