import { boundsOf } from '../../../core/space/mercator.ts';
import { type Viewport, worldBox, zoomOfView } from '../../../core/space/viewport.ts';
import { language } from '../../../i18n/language.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { basemapAtHand } from '../basemap/load-basemap.ts';
import { isBeyondCity } from './beyond-city.ts';
import { loadTiles } from './load-tiles.ts';
import { scaleGrid } from './scale-grid.ts';
import { tilesWanted } from './tiles-wanted.ts';
import { withTiles } from './with-tiles.ts';

/**
 * The ground of a picture that nothing moves in: without waiting first, with the tiles that the page has by now, and where others
 * are wanted again, with as many of them as can be had. Rejects where there is no basemap.
 */
export async function* groundsAtHand(view: Viewport): AsyncGenerator<Basemap, void> {
  const basemap = await basemapAtHand();
  const bounds = boundsOf(worldBox(view));
  if (!isBeyondCity(basemap, bounds)) return yield basemap;
  const zoom = zoomOfView(view);
  const { needed, drawn } = tilesWanted(bounds, zoom, language().code);
  const grid = scaleGrid(bounds, zoom);
  for (const names of [[], needed]) {
    const { tiles } = await loadTiles(names, 'default');
    const tiled = withTiles(
      basemap,
      drawn.flatMap((name) => tiles.get(name) ?? []),
    );
    yield grid ? new Map(tiled).set('grid', [grid]) : tiled;
  }
}
