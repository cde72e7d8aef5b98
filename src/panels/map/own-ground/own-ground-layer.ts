import type { Map as LeafletMap } from 'leaflet';
import { frameTask } from '../../../base/frame.ts';
import type { OwnGround, TilePlace } from '../../../core/space/own-ground.ts';
import { widened } from '../../../core/space/viewport.ts';
import type { Theme } from '../../../ui/theme.ts';
import { canvasLayer, viewportOf } from '../layers/canvas-layer.ts';
import { drawTiles } from './draw-tiles.ts';
import { groundTilesKept, type KeptTile } from './ground-tiles-kept.ts';
import { tilesInView } from './tiles-in-view.ts';

/** Share of the map's size that is painted beyond each edge. */
const MARGIN = 0.25;
/** With the other canvases of the ground. */
const RANK = 21;

/** What the map has of a ground now that all has come that it asked for. */
export interface Covering {
  readonly tiles: readonly KeptTile[];
  /** Nothing of the map's own ground is seen. */
  readonly isWhole: boolean;
  readonly hasFailed: boolean;
}

/** The canvas of a reader's own ground, over the map's: painted when the map comes to rest and when tiles come. */
export function ownGroundLayer(map: LeafletMap, ground: OwnGround, onSettled: (covering: Covering) => void) {
  const pane = map.createPane('own-ground');
  const kept = groundTilesKept(ground, () => come.ask());
  let theme: Theme | undefined;
  let wanted: readonly TilePlace[] = [];

  const canvas = canvasLayer(
    map,
    pane,
    MARGIN,
    (pen, view, _, ctx) => {
      if (theme) drawTiles(pen, ctx, view, kept.drawn(wanted), theme);
    },
    () => undefined,
  );
  const come = frameTask(RANK, () => {
    canvas.redraw();
    if (!kept.areSettled(wanted)) return;
    const isWhole = wanted.length > 0 && kept.cover(wanted);
    onSettled({ tiles: kept.drawn(wanted), isWhole, hasFailed: kept.hasFailed() });
  });

  function rest(): void {
    const shown = viewportOf(map);
    wanted = tilesInView(widened(shown, shown.width * MARGIN, shown.height * MARGIN), ground);
    kept.want(wanted);
    come.ask();
  }

  function follow(): void {
    canvas.place();
    if (!canvas.covers()) come.ask();
  }

  map.on('move', follow);
  map.on('moveend', rest);
  return {
    update(colours: Theme): void {
      theme = colours;
      rest();
    },
    retry(): void {
      kept.forgive();
      rest();
    },
    dispose(): void {
      map.off('move', follow);
      map.off('moveend', rest);
      come.cancel();
      kept.dispose();
      canvas.dispose();
      pane.remove();
    },
  };
}
