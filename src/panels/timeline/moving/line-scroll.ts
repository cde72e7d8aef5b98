import type { PlacedEvent, Scene } from '../scene/timeline-scene.ts';

/** Height of the button for more lanes, which lies over the lower edge, px. */
const BELOW = 24;

/**
 * The scroll position (px from the top of the first lane) that has the line of an event in the middle, where a box of that
 * height at the position `top` does not show it whole; undefined where it does.
 */
export function lineScroll(
  { lineHeight }: Pick<Scene, 'lineHeight'>,
  { restY }: Pick<PlacedEvent, 'restY'>,
  top: number,
  height: number,
): number | undefined {
  const isSeen = restY - lineHeight / 2 >= top && restY + lineHeight / 2 + BELOW <= top + height;
  return isSeen ? undefined : restY - height / 2;
}
