import { boundsOf } from '../../../core/space/mercator.ts';
import { type Viewport, worldBox, zoomOfView } from '../../../core/space/viewport.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { basemapAtHand } from '../basemap/load-basemap.ts';
import { isBeyondCity } from './beyond-city.ts';
import { loadTiles } from './load-tiles.ts';
import { scaleGrid } from './scale-grid.ts';
import { tilesWanted } from './tiles-wanted.ts';
import { withTiles } from './with-tiles.ts';

/**
 * The ground of a picture that nothing moves in, with as many of its tiles as can be had. Rejects where there is no basemap.
 */
export async function groundAtHand(view: Viewport): Promise<Basemap> {
  const basemap = await basemapAtHand();
  const bounds = boundsOf(worldBox(view));
  if (!isBeyondCity(basemap, bounds)) return basemap;
  const zoom = zoomOfView(view);
  const { needed, drawn } = tilesWanted(bounds, zoom);
  const { tiles } = await loadTiles(needed, 'default');
  const grid = scaleGrid(bounds, zoom);
  const tiled = withTiles(
    basemap,
    drawn.flatMap((name) => tiles.get(name) ?? []),
  );
  return grid ? new Map(tiled).set('grid', [grid]) : tiled;
}
