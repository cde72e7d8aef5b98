import { type GroundProperties, packBasemap } from '../../core/space/basemap-file.ts';
import {
  type GroundTile,
  TILE_LEVELS,
  type TileLevel,
  tileAt,
  tileBounds,
  tileName,
} from '../../core/space/ground-tiles.ts';
import { ringArea, rounded } from './line-measures.ts';
import { naturalEarth } from './natural-earth.ts';
import { linesByCell, ringsByCell } from './split-shapes.ts';
import type { Line } from './topology.ts';
import { type RankedPlace, worldPlaces } from './world-places.ts';

/** What is particular to the two levels: their source, square degrees of the least piece, and the ranks of towns. */
const MADE = {
  far: { detail: '50m', smallest: 0.002, ranks: 3 },
  near: { detail: '10m', smallest: 1e-5, ranks: 7 },
} as const;

/** A tile's name and text, as the page fetches it: a `BasemapFile`. */
export interface TileText {
  readonly name: string;
  readonly text: string;
}

function feature(properties: GroundProperties, type: string, coordinates: unknown) {
  return { properties, geometry: { type, coordinates: coordinates as readonly number[] } };
}

/** The square that the tile fills: first it becomes water, so that nothing coarser shows beneath. */
function cellOf(tile: GroundTile): Line {
  const { west, south, east, north } = tileBounds(tile);
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ];
}

function townFeature({ names, rank, isLarge, at }: RankedPlace) {
  return feature({ kind: isLarge ? 'town' : 'small-town', rank, ...names }, 'Point', at);
}

function townsByTile(
  level: TileLevel,
  places: readonly RankedPlace[],
): ReadonlyMap<string, readonly RankedPlace[]> {
  const tiles = new Map<string, RankedPlace[]>();
  for (const place of places) {
    const name = tileName(tileAt(level, ...place.at));
    const list = tiles.get(name);
    if (list === undefined) tiles.set(name, [place]);
    else list.push(place);
  }
  return tiles;
}

async function tilesOf(level: TileLevel, places: readonly RankedPlace[]): Promise<readonly TileText[]> {
  const { side, digits } = TILE_LEVELS[level];
  const { detail, smallest, ranks } = MADE[level];
  const lines = await naturalEarth(detail);
  const cells = {
    land: ringsByCell(lines.land, side),
    lake: ringsByCell(lines.lake, side),
    river: linesByCell(lines.river, side),
    border: linesByCell(lines.border, side),
  };
  const towns = townsByTile(
    level,
    places.filter(({ rank }) => rank <= ranks),
  );
  const tiles: TileText[] = [];
  for (let column = 0; column < 360 / side; column++)
    for (let row = 0; row < 180 / side; row++) {
      const tile = { level, column, row };
      const name = tileName(tile);
      const shapes = (['land', 'lake', 'river', 'border'] as const).flatMap((kind) => {
        const isArea = kind === 'land' || kind === 'lake';
        const pieces = (cells[kind].get(`${column}-${row}`) ?? [])
          .map((piece) => rounded(piece, digits))
          .filter((piece) => (isArea ? ringArea(piece) > smallest : piece.length > 1));
        const type = isArea ? 'Polygon' : 'MultiLineString';
        return pieces.length > 0 ? [feature({ kind, level }, type, pieces)] : [];
      });
      const named = (towns.get(name) ?? []).map(townFeature);
      if (shapes.length + named.length === 0) continue;
      const cell = feature({ kind: 'cell', level }, 'Polygon', [cellOf(tile)]);
      tiles.push({
        name,
        text: JSON.stringify(packBasemap({ features: [cell, ...shapes, ...named] }, digits)),
      });
    }
  return tiles;
}

let made: Promise<readonly TileText[]> | undefined;

async function make(): Promise<readonly TileText[]> {
  const places = await worldPlaces();
  const levels = await Promise.all([tilesOf('far', places), tilesOf('near', places)]);
  return levels.flat();
}

/** Makes the tiles of the ground everywhere on Earth, once for a process; those of mere sea are left out. */
export function worldTiles(): Promise<readonly TileText[]> {
  made ??= make();
  return made;
}
