import type { Span } from '../../../core/time/span.ts';
import { t } from '../../../i18n/t.ts';
import type { AxisSide } from '../scene/axis-side.ts';
import type { PlacedSign } from '../scene/placed-sign.ts';
import type { FoldedScale } from './folded-scale.ts';
import { gapBoxes } from './overview-gaps.ts';
import { OVERVIEW_HEIGHT } from './overview-scene.ts';

/** The least of what a finger or a mouse has to hit, px of the page, and where what the brush never covers begins, px. */
const LEAST = 24;
const BELOW_BRUSH = 36;

/** The broken pieces of the overview's axis, and its widest bracket; `text` is how many px of the page a px is. */
export function overviewSigns(
  scale: FoldedScale,
  gaps: readonly Span[],
  text: number,
  side: AxisSide,
): readonly PlacedSign[] {
  const folds = scale.pieces
    .filter(({ folded }) => folded)
    .map(
      ({ x0, x1 }, at): PlacedSign => ({
        key: `fold ${at}`,
        topic: 'fold',
        label: t('timeline.brokenAxis'),
        x: side.left(x0, x1 - x0) * text,
        y: 0,
        width: (x1 - x0) * text,
        height: OVERVIEW_HEIGHT * text,
      }),
    );
  const boxes = gapBoxes(scale, gaps).filter(({ x0, x1 }) => (x1 - x0) * text >= LEAST);
  if (boxes.length === 0) return folds;
  const { x0, x1 } = boxes.reduce((best, box) => (box.x1 - box.x0 > best.x1 - best.x0 ? box : best));
  const bracket: PlacedSign = {
    key: 'gap',
    topic: 'gap',
    label: t('timeline.noDatedEvent'),
    x: side.left(x0, x1 - x0) * text,
    y: BELOW_BRUSH * text,
    width: (x1 - x0) * text,
    height: Math.max(LEAST, (OVERVIEW_HEIGHT - BELOW_BRUSH) * text),
  };
  return [...folds, bracket];
}
