import type { Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import { BELOW_COUNTS, type CountScale, countLabel, scaleTop } from '../scene/count-scale.ts';
import { COUNT_FONT } from '../scene/fonts.ts';
import type { TimeScale } from '../scene/time-scale.ts';
import type { PlacedLane } from '../scene/timeline-scene.ts';

/** Draws a lane's counts as bars on the scale that all lanes share, and names the value at its top. */
export function drawCounts(
  pen: Pen,
  lane: PlacedLane,
  counts: Uint32Array,
  axis: CountScale,
  { left, right }: TimeScale,
  titlesAbove: boolean,
  theme: Theme,
): void {
  const base = lane.top + lane.height - BELOW_COUNTS;
  pen.shape(
    (outline) => {
      outline.moveTo(left, base);
      for (let i = 0; i < counts.length; i++) {
        const y = base - (counts[i] === 0 ? 0 : Math.max(1, counts[i] * axis.step));
        outline.lineTo(left + i, y);
        outline.lineTo(left + i + 1, y);
      }
      outline.lineTo(left + counts.length, base);
      outline.closePath();
    },
    { fill: lane.category ? theme[lane.category.symbol] : theme.muted, alpha: 0.85 },
  );
  const top = scaleTop(lane, axis);
  pen.shape(
    (outline) => {
      outline.moveTo(left, top);
      outline.lineTo(left + counts.length, top);
    },
    { stroke: theme.hairline },
  );
  const look = { font: COUNT_FONT, colour: theme.muted, halo: theme.paper } as const;
  if (titlesAbove) pen.text(countLabel(axis), right - 3, top - 7, { ...look, align: 'right' });
  else pen.text(countLabel(axis), left + 3, top - 7, look);
}
