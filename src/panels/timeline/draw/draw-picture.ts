import type { Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { TimelinePicture } from '../scene/picture.ts';
import { drawGrid } from './draw-axis.ts';
import { drawLaneTitles } from './draw-lane-titles.ts';
import { drawLanes } from './draw-lanes.ts';
import { drawMoments } from './draw-moments.ts';
import { drawRelations } from './draw-relations.ts';

/** Where lane titles begin, above the lines and in the gutter, px. */
const ABOVE = 8;
const BESIDE = 16;

/** Draws the lanes, from the first line that is not scrolled away. */
export function drawPicture(pen: Pen, picture: TimelinePicture, theme: Theme): void {
  const { scene, axis, marks, size, top } = picture;
  const { left, right } = scene.scale;
  drawGrid(pen, axis, size.height, theme);
  pen.within(
    (outline) => outline.rect(left, 0, right - left, size.height),
    (plot) => {
      drawMoments(plot, picture, theme);
      plot.moved(0, -top, (scrolled) => {
        drawLanes(scrolled, scene, marks, top, top + size.height, theme);
        drawRelations(scrolled, picture.relations, picture.relationWord, theme);
      });
    },
  );
  pen.moved(0, -top, (scrolled) =>
    drawLaneTitles(scrolled, scene, size.width, scene.titlesAbove ? ABOVE : BESIDE, theme),
  );
}
