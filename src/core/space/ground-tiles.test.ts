import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  farTile,
  TILE_LEVELS,
  type TileLevel,
  tileAt,
  tileBounds,
  tileName,
  tilesIn,
} from './ground-tiles.ts';

const LEVELS = Object.keys(TILE_LEVELS) as TileLevel[];
/** Thousandths of a degree, as the tiles have them. */
const lon = fc.integer({ min: -180_000, max: 180_000 }).map((n) => n / 1000);
const lat = fc.integer({ min: -85_000, max: 85_000 }).map((n) => n / 1000);

describe.each(LEVELS)('tiles of the ground, %s', (level) => {
  test('hold the point that they are asked for', () => {
    fc.assert(
      fc.property(lon, lat, (east, north) => {
        const bounds = tileBounds(tileAt(level, east, north));
        expect(bounds.west <= east && east <= bounds.east).toBe(true);
        expect(bounds.south <= north && north <= bounds.north).toBe(true);
      }),
    );
  });

  test('cover all of a map, and no other tile meets it', () => {
    fc.assert(
      fc.property(lon, lon, lat, lat, (a, b, c, d) => {
        const seen = {
          west: Math.min(a, b),
          east: Math.max(a, b),
          south: Math.min(c, d),
          north: Math.max(c, d),
        };
        const tiles = tilesIn(seen, TILE_LEVELS[level].from);
        const names = tiles.map(tileName);
        expect(new Set(names).size).toBe(names.length);
        for (const [east, north] of [
          [a, c],
          [b, d],
          [(a + b) / 2, (c + d) / 2],
        ])
          expect(names).toContain(tileName(tileAt(level, east, north)));
        for (const tile of tiles) {
          const { west, east, south, north } = tileBounds(tile);
          expect(west <= seen.east && east >= seen.west).toBe(true);
          expect(south <= seen.north && north >= seen.south).toBe(true);
        }
      }),
    );
  });

  test('are the last ones at the world’s east and south edges, the first at its west and north', () => {
    const { side } = TILE_LEVELS[level];
    expect(tileAt(level, 180, -90)).toEqual({ level, column: 360 / side - 1, row: 180 / side - 1 });
    expect(tileAt(level, -180, 90)).toEqual({ level, column: 0, row: 0 });
  });

  test('lie within a far one', () => {
    fc.assert(
      fc.property(lon, lat, (east, north) => {
        const tile = tileAt(level, east, north);
        const [inner, outer] = [tileBounds(tile), tileBounds(farTile(tile))];
        expect(outer.west <= inner.west && outer.east >= inner.east).toBe(true);
        expect(outer.south <= inner.south && outer.north >= inner.north).toBe(true);
      }),
    );
  });
});

test('the world as a whole needs no tiles', () => {
  expect(tilesIn({ south: -85, west: -180, north: 85, east: 180 }, 3)).toEqual([]);
});
