import { useEffect } from 'react';
import type { Bounds } from '../../../core/space/bounds.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { MapNotice } from '../furniture/MapNotice.tsx';
import { useTiles } from './use-tiles.ts';

interface Props {
  readonly basemap: Basemap;
  readonly bounds: Bounds;
  readonly zoom: number;
  /** Hears the basemap with the tiles of what is shown, whenever others have come. */
  readonly onGround: (ground: Basemap) => void;
}

/** Loads the tiles of the ground that the map shows; seen only where some did not come. */
export function MapTiles({ basemap, bounds, zoom, onGround }: Props) {
  const { ground, isMissing, retry } = useTiles(basemap, bounds, zoom);
  useEffect(() => onGround(ground), [ground, onGround]);
  return isMissing && <MapNotice words="map.tilesMissing" onRetry={retry} />;
}
