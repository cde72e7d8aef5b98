import type { Map as LeafletMap } from 'leaflet';
import { frameTask } from '../../../base/frame.ts';
import type { Box, Viewport } from '../../../core/space/viewport.ts';
import { language } from '../../../i18n/language.ts';
import type { Pen } from '../../../ui/pen/pen.ts';
import type { Measure } from '../../../ui/pen/text-widths.ts';
import { textScale } from '../../../ui/text-scale.ts';
import type { Theme } from '../../../ui/theme.ts';
import { canvasLayer, viewportOf } from '../layers/canvas-layer.ts';
import type { Basemap } from './basemap.ts';
import { drawBasemap } from './draw-basemap.ts';
import { drawNames } from './draw-names.ts';
import { namesScene } from './names-scene.ts';

/** Share of the map's size that is painted beyond each edge. */
const MARGIN = 0.35;

/** The edges of what is shown, as obstacles: no name is cut by them, and a drag brings whole names into view. */
function edgesOf(view: Viewport, shown: Viewport): readonly Box[] {
  const [left, top] = [shown.left - view.left, shown.top - view.top];
  const [right, bottom] = [left + shown.width, top + shown.height];
  return [
    { left, right: left + 1, top, bottom },
    { left: right - 1, right, top, bottom },
    { left, right, top, bottom: top + 1 },
    { left, right, top: bottom - 1, bottom },
  ];
}

/** The ground and its names, on two canvases: the names are placed anew when events move, the ground is not. */
export function basemapLayer(
  map: LeafletMap,
  panes: { readonly ground: HTMLElement; readonly names: HTMLElement },
  round: {
    /** What names keep clear of, in px of a canvas, and places that need no name from the ground. */
    readonly obstacles: (view: Viewport) => readonly Box[];
    readonly named: () => ReadonlySet<string>;
    onBlank(blank: boolean): void;
  },
) {
  let basemap: Basemap | undefined;
  let theme: Theme | undefined;

  const ground = canvasLayer(
    map,
    panes.ground,
    MARGIN,
    (pen, view) => {
      if (theme !== undefined) drawBasemap(pen, view, basemap, theme);
    },
    round.onBlank,
  );
  const names = canvasLayer(map, panes.names, MARGIN, paintNames, round.onBlank);

  function paintNames(pen: Pen, view: Viewport, measure: Measure): void {
    if (theme === undefined || basemap === undefined) return;
    const scene = namesScene(view, {
      basemap,
      measure,
      family: getComputedStyle(map.getContainer()).fontFamily,
      language: language().code,
      named: round.named(),
      textScale: textScale(),
      obstacles: [...round.obstacles(view), ...edgesOf(view, viewportOf(map))],
      within: { left: 0, top: 0, right: view.width, bottom: view.height },
    });
    drawNames(pen, scene, theme);
  }
  // A frame of their own: both at once would keep the page's thread for too long.
  const afterGround = frameTask(21, () => names.redrawSoon());
  const uncovered = frameTask(21, () => {
    if (!ground.covers()) ground.redraw();
  });

  return {
    update(next: Basemap | undefined, colours: Theme): void {
      if (next === basemap && colours === theme) return;
      basemap = next;
      theme = colours;
      ground.redrawSoon();
      afterGround.ask();
    },
    /** Follows a movement: moves what is painted, and paints more where it no longer reaches. */
    follow(): void {
      ground.place();
      names.place();
      uncovered.ask();
    },
    redrawGround: ground.redrawSoon,
    sharpenGround: ground.sharpen,
    redrawNames: names.redrawSoon,
    /** Measures words anew, when a font has come. */
    forgetWidths: names.forgetWidths,
    dispose(): void {
      afterGround.cancel();
      uncovered.cancel();
      ground.dispose();
      names.dispose();
    },
  };
}
