import { useEffect, useMemo, useState } from 'react';
import { reportMissingFile } from '../../../base/missing-file.ts';
import type { Bounds } from '../../../core/space/bounds.ts';
import { language } from '../../../i18n/language.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { loadTiles, type Tiles } from './load-tiles.ts';
import { scaleGrid } from './scale-grid.ts';
import { drawnAround, tilesWanted } from './tiles-wanted.ts';
import { withTiles } from './with-tiles.ts';

const namesIn = (list: string) => (list === '' ? [] : list.split(' '));

/** The ground of what the map shows, with its tiles as they come; `retry` asks once more for those that failed. */
export function useTiles(
  basemap: Basemap,
  bounds: Bounds,
  zoom: number,
): { readonly ground: Basemap; readonly isMissing: boolean; readonly retry: () => void } {
  const [tiles, setTiles] = useState<Tiles>(new Map());
  const [isMissing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const wanted = tilesWanted(bounds, zoom, language().code);
  // As text: the map moves more often than other tiles are wanted.
  const needed = wanted.needed.join(' ');
  const drawn = wanted.drawn.join(' ');

  useEffect(
    function load() {
      let isWanted = true;
      setMissing(false);
      loadTiles(namesIn(needed), attempt === 0 ? 'default' : 'reload').then((come) => {
        if (!isWanted) return;
        setTiles(come.tiles);
        setMissing(!come.isWhole);
        if (!come.isWhole) reportMissingFile();
      });
      return () => {
        isWanted = false;
      };
    },
    [needed, attempt],
  );

  const tiled = useMemo(
    () =>
      withTiles(
        basemap,
        namesIn(drawn).flatMap((name) => tiles.get(name) ?? []),
      ),
    [basemap, drawn, tiles],
  );
  const ground = useMemo(() => {
    const grid = scaleGrid(drawnAround(bounds), zoom);
    return grid ? new Map(tiled).set('grid', [grid]) : tiled;
  }, [tiled, bounds, zoom]);
  return { ground, isMissing, retry: () => setAttempt((count) => count + 1) };
}
