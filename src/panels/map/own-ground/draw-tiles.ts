import type { TileContent, TileShapes } from '../../../core/space/own-ground.ts';
import { type Box, type Viewport, zoomOfView } from '../../../core/space/viewport.ts';
import type { Outline, Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { KeptTile } from './ground-tiles-kept.ts';
import { OWN_PAINTS } from './own-paints.ts';
import { tileBox } from './tiles-in-view.ts';

/** Points closer than this to the one before are left out, px. */
const FINEST = 0.7;

/** Traces the rings or lines of a tile that fills a box. */
function traceShapes(outline: Outline, { points, ends, isArea }: TileShapes, box: Box): void {
  const [across, down] = [box.right - box.left, box.bottom - box.top];
  let at = 0;
  for (const end of ends) {
    let [lastX, lastY] = [Infinity, Infinity];
    for (const first = at; at < end; at++) {
      const x = box.left + points[2 * at] * across;
      const y = box.top + points[2 * at + 1] * down;
      const isNear = Math.abs(x - lastX) < FINEST && Math.abs(y - lastY) < FINEST;
      if (at === first) outline.moveTo(x, y);
      else if (at === end - 1 || !isNear) outline.lineTo(x, y);
      else continue;
      [lastX, lastY] = [x, y];
    }
    if (isArea) outline.closePath();
  }
}

function drawDrawing(
  pen: Pen,
  { shapes }: Extract<TileContent, { is: 'drawing' }>,
  box: Box,
  zoom: number,
  theme: Theme,
): void {
  for (const { kind, from = 0, fill, stroke, width, ...look } of OWN_PAINTS) {
    if (zoom < from) continue;
    for (const one of shapes) {
      if (one.kind !== kind || one.isArea !== (fill !== undefined)) continue;
      pen.shape((outline) => traceShapes(outline, one, box), {
        ...look,
        fill: fill && theme[fill],
        stroke: stroke && theme[stroke],
        width: width?.(zoom),
      });
    }
  }
}

/** Draws tiles in turn, each in its square: pictures as they are, areas and lines over plain land in the colours of the theme. */
export function drawTiles(
  pen: Pen,
  ctx: CanvasRenderingContext2D,
  view: Viewport,
  tiles: readonly KeptTile[],
  theme: Theme,
): void {
  const zoom = zoomOfView(view);
  for (const { place, content } of tiles) {
    const box = tileBox(view, place);
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    if (content.is === 'picture') ctx.drawImage(content.picture, box.left, box.top, width, height);
    else
      pen.within(
        (outline) => outline.rect(box.left, box.top, width, height),
        (inner) => {
          inner.shape((outline) => outline.rect(box.left, box.top, width, height), {
            fill: theme['map-land'],
          });
          drawDrawing(inner, content, box, zoom, theme);
        },
      );
  }
}
