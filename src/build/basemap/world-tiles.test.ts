import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type BasemapFile, linesOfFeature, packBasemap } from '../../core/space/basemap-file.ts';
import { contains } from '../../core/space/geometry.ts';
import { type TileLevel, tileAt, tileBounds, tileName } from '../../core/space/ground-tiles.ts';
import { boundsOf, mercator, scaleOf } from '../../core/space/mercator.ts';
import { viewportAt, worldBox } from '../../core/space/viewport.ts';
import { basemapOf } from '../../panels/map/basemap/basemap.ts';
import { drawBasemap } from '../../panels/map/basemap/draw-basemap.ts';
import { drawNames } from '../../panels/map/basemap/draw-names.ts';
import { namesScene } from '../../panels/map/basemap/names-scene.ts';
import { tilesWanted } from '../../panels/map/tiles/tiles-wanted.ts';
import { withTiles } from '../../panels/map/tiles/with-tiles.ts';
import { lightTheme } from '../../ui/light-theme.fixture.ts';
import { measureByLetters } from '../../ui/pen/measure.fixture.ts';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import { RENAMED } from './renamed-places.ts';
import { worldPlaces } from './world-places.ts';
import { worldTiles } from './world-tiles.ts';

const tiles = new Map((await worldTiles()).map(({ name, text }) => [name, JSON.parse(text) as BasemapFile]));
const LEVELS: readonly TileLevel[] = ['far', 'near'];
const SIZE = { width: 560, height: 380 } as const;

/** Whether the tile of a point has land there, by the even-odd rule as the map fills it. */
function hasLand(level: TileLevel, lat: number, lon: number): boolean {
  const tile = tiles.get(tileName(tileAt(level, lon, lat)));
  const rings = (tile?.features ?? [])
    .filter(({ kind }) => kind === 'land')
    .flatMap((land) => linesOfFeature(land, tile!.digits) as [number, number][][]);
  return contains({ polygons: [rings] }, { lat, lon });
}

describe.each(LEVELS)('the tiles of the world, %s', (level) => {
  test.each([
    ['Khartoum', 15.55, 32.53],
    ['Nova Kakhovka', 46.7, 33.4],
    ['Kathmandu', 27.7, 85.3],
    ['Chukotka west of 180°', 68, 179],
    ['Chukotka east of 180°', 66.5, -175],
    ['Vanua Levu', -16.6, 179.2],
    ['Queensland', -22, 145],
    ['Alaska', 65, -150],
    ['Antarctica', -82, 30],
    ['Patagonia', -45, -70],
    ['inner Asia', 45, 90],
  ])('have land at %s', (_, lat, lon) => {
    expect(hasLand(level, lat, lon)).toBe(true);
  });

  test.each([
    ['the Black Sea', 43, 34],
    ['the Pacific at 180°', -30, 180],
    ['the Bering Sea', 58, 179],
    ['the Atlantic', 0, -20],
    ['the Arctic Ocean', 86, 0],
    ['the Caspian Sea', 41, 51],
  ])('have water at %s', (_, lat, lon) => {
    expect(hasLand(level, lat, lon)).toBe(false);
  });

  test('hold what lies within their squares and nothing else', () => {
    const own = [...tiles].filter(([name]) => name.startsWith(level));
    expect(own.length).toBeGreaterThan(60);
    for (const [name, { digits, features }] of own) {
      const [column, row] = name.split('-').slice(1).map(Number);
      const { south, west, north, east } = tileBounds({ level, column, row });
      for (const feature of features)
        for (const [lon, lat] of linesOfFeature(feature, digits).flat())
          expect(lon >= west && lon <= east && lat >= south && lat <= north, name).toBe(true);
    }
  });

  test('go through packing unharmed', () => {
    for (const { digits, features } of tiles.values()) {
      const again = packBasemap(
        {
          features: features.map(({ lines, ...properties }) => ({
            properties,
            geometry: {
              type: 'MultiLineString',
              coordinates: linesOfFeature({ ...properties, lines }, digits),
            },
          })),
        },
        digits,
      );
      expect(again.features.map(({ lines }) => lines)).toEqual(features.map(({ lines }) => lines));
    }
  });
});

test('every town is in the tile of its place, and once', async () => {
  const found = new Map<string, number>();
  for (const [name, { digits, features }] of tiles)
    for (const feature of features)
      if (name.startsWith('near') && feature.en !== undefined) {
        const key = `${name} ${feature.en} ${linesOfFeature(feature, digits)[0][0].join()}`;
        found.set(key, (found.get(key) ?? 0) + 1);
      }
  const places = await worldPlaces();
  for (const { names, at } of places) {
    const { en } = names;
    const rounded = at.map((degrees) => Math.round(degrees * 1000) / 1000);
    expect(found.get(`${tileName(tileAt('near', ...at))} ${en} ${rounded.join()}`), en).toBe(1);
  }
  expect(found.size).toBe(places.length);
});

test('names that changed are found and corrected', async () => {
  const names = new Set((await worldPlaces()).map(({ names }) => names.en));
  expect(RENAMED.filter(([, , now]) => !names.has(now))).toEqual([]);
});

it.each([
  ['Khartoum', 9, 15.6, 32.55],
  ['Kakhovka', 9, 46.75, 33.2],
  ['Kathmandu', 8.5, 27.7, 85.3],
])('draws the ground of %s as the golden picture has it', async (place, zoom, lat, lon) => {
  const files = ['world', 'baghdad'].map((name) => readFileSync(`src/build/basemap/${name}.geojson`, 'utf8'));
  const base = basemapOf(files.map((text) => packBasemap(JSON.parse(text), 5)));
  const view = viewportAt(mercator({ lat, lon }), scaleOf(zoom), SIZE.width, SIZE.height);
  const { drawn } = tilesWanted(boundsOf(worldBox(view)), zoom, 'en');
  const ground = withTiles(
    base,
    drawn.flatMap((name) => tiles.get(name) ?? []).map((tile) => basemapOf([tile])),
  );
  const pen = svgPen('map');
  drawBasemap(pen, view, ground, lightTheme());
  const names = namesScene(view, {
    basemap: ground,
    language: 'en',
    named: new Set(),
    textScale: 1,
    family: '"IBM Plex Sans", system-ui, sans-serif',
    obstacles: [],
    within: { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height },
    measure: measureByLetters,
  });
  drawNames(pen, names, lightTheme());
  const picture = pen.picture(SIZE.width, SIZE.height, place);
  await expect(picture).toMatchFileSnapshot(`golden/${place.toLowerCase()}.svg`);
});
