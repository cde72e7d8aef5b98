import { type Box, boxesMeet } from '../../../core/space/viewport.ts';

/** Words that want a place: the first free one of `spots` is taken. */
export interface WantedLabel<T> {
  readonly label: T;
  /** Px; the words cover this much round a spot. */
  readonly width: number;
  readonly height: number;
  readonly spots: readonly LabelSpot[];
}

/** The middle of the words in px, and their slope in radians. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly angle?: number;
}

export interface PlacedLabel<T> {
  readonly label: T;
  readonly spot: LabelSpot;
  readonly box: Box;
}

/** The upright box round words of a size at a spot. */
export function boxAt({ x, y, angle = 0 }: LabelSpot, width: number, height: number): Box {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const halfWidth = (width * cos + height * sin) / 2;
  const halfHeight = (width * sin + height * cos) / 2;
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/**
 * Gives each label in turn the first of its spots that lies wholly within `within` and meets neither an obstacle nor
 * a label placed before; labels without one are left out.
 */
export function placeLabels<T>(
  wanted: readonly WantedLabel<T>[],
  within: Box,
  obstacles: readonly Box[],
): readonly PlacedLabel<T>[] {
  const taken = [...obstacles];
  const placed: PlacedLabel<T>[] = [];
  for (const { label, width, height, spots } of wanted) {
    for (const spot of spots) {
      const box = boxAt(spot, width, height);
      const inside =
        box.left >= within.left &&
        box.right <= within.right &&
        box.top >= within.top &&
        box.bottom <= within.bottom;
      if (!inside || taken.some((other) => boxesMeet(other, box))) continue;
      taken.push(box);
      placed.push({ label, spot, box });
      break;
    }
  }
  return placed;
}
