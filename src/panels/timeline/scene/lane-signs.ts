import type { Measure } from '../../../ui/pen/text-widths.ts';
import type { AxisSide } from './axis-side.ts';
import { countLabel, scaleTop } from './count-scale.ts';
import { COUNT_FONT, RELATION_FONT } from './fonts.ts';
import type { PlacedRelation } from './place-relations.ts';
import type { PlacedSign } from './placed-sign.ts';
import type { Scene } from './timeline-scene.ts';

/** The least of what a finger or a mouse has to hit, px of the page, and half the height of small letters, px. */
const LEAST = 24;
const ABOVE_SCALE = 7;

/** The values at the tops of counts, and the word of the relation that is drawn; `text` is how many px of the page a px is. */
export function laneSigns(
  { lanes, scale, countScale, titlesAbove }: Scene,
  relation: PlacedRelation | undefined,
  relationWord: string,
  widthOf: Measure,
  text: number,
  side: AxisSide,
): readonly PlacedSign[] {
  const placed = (words: string, font: string, middle: (wide: number) => number, y: number) => {
    const wide = Math.max(LEAST, widthOf(font, words) * text);
    const height = Math.max(LEAST, 16 * text);
    const x = side.left(middle(wide / text) - wide / text / 2, wide / text) * text;
    return { label: words, x, y: Math.max(0, y * text - height / 2), width: wide, height };
  };
  const signs: PlacedSign[] = [];
  for (const lane of lanes) {
    if (!lane.counts || !countScale) continue;
    const middle = (wide: number) => (titlesAbove ? scale.right - 3 - wide / 2 : scale.left + 3 + wide / 2);
    const at = placed(countLabel(countScale), COUNT_FONT, middle, scaleTop(lane, countScale) - ABOVE_SCALE);
    signs.push({ key: `counts ${lane.lane.key}`, topic: 'counts', ...at });
  }
  const word = relation?.word;
  if (word)
    signs.push({
      key: 'relation',
      topic: 'relation',
      ...placed(relationWord, RELATION_FONT, () => word.x, word.y),
    });
  return signs;
}
