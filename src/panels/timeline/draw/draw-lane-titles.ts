import type { Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import { TITLE_FONT } from '../scene/fonts.ts';
import { fittingLines, TITLE_LINE } from '../scene/lane-titles.ts';
import type { Scene } from '../scene/timeline-scene.ts';

/** Draws lane titles from `x` on and the hairlines between lanes, `width` px wide. */
export function drawLaneTitles(pen: Pen, { lanes }: Scene, width: number, x: number, theme: Theme): void {
  for (const { category, title, top, height } of lanes) {
    const colour = category ? theme[category.symbol] : theme.ink;
    title.lines.slice(0, fittingLines(height)).forEach((line, i) => {
      pen.text(line, x, top + 8 + i * TITLE_LINE, { font: TITLE_FONT, colour, baseline: 'top' });
    });
    const bottom = Math.round(top + height) - 0.5;
    pen.shape(
      (outline) => {
        outline.moveTo(0, bottom);
        outline.lineTo(width, bottom);
      },
      { stroke: theme.hairline },
    );
  }
}
