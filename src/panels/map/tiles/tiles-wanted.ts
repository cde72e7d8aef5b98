import type { Bounds } from '../../../core/space/bounds.ts';
import { farTile, tileName, tilesIn } from '../../../core/space/ground-tiles.ts';
import { FIRST_LANGUAGE } from '../../../core/view/language-code.ts';
import { COUNTRIES_TO } from '../basemap/label-rules.ts';

/** Share of what is shown that is drawn beyond each of its edges. */
const BEYOND = 0.35;

interface TilesWanted {
  /** Names of the tiles that the map needs. */
  readonly needed: readonly string[];
  /** Names of those that it draws, the coarser first: one stands in for finer ones until they come. */
  readonly drawn: readonly string[];
}

/** The tile, without a place, in which what a language (BCP 47) calls the countries comes. */
export function countriesTile(language: string): string {
  return `countries-${language}`;
}

/** What is drawn of a map that shows so much. */
export function drawnAround({ south, west, north, east }: Bounds): Bounds {
  const [across, up] = [BEYOND * (east - west), BEYOND * (north - south)];
  return { south: south - up, west: west - across, north: north + up, east: east + across };
}

/** What a language calls the countries, while the map names them and where this browser does not know it by itself. */
function namesWanted(zoom: number, language: string): readonly string[] {
  const isKnown = language === FIRST_LANGUAGE || Intl.DisplayNames.supportedLocalesOf(language).length > 0;
  return isKnown || zoom >= COUNTRIES_TO ? [] : [countriesTile(language)];
}

/** The tiles that a map of these bounds wants at a zoom, in a language (BCP 47). */
export function tilesWanted(bounds: Bounds, zoom: number, language: string): TilesWanted {
  const tiles = tilesIn(drawnAround(bounds), zoom);
  const needed = [...namesWanted(zoom, language), ...tiles.map(tileName)];
  return { needed, drawn: [...new Set([...tiles.map((tile) => tileName(farTile(tile))), ...needed])] };
}
