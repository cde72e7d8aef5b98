import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { contains } from '../../core/space/geometry.ts';
import type { Line } from './topology.ts';

interface Feature {
  readonly properties: { readonly kind: string; readonly level?: string; readonly en?: string };
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const { features } = JSON.parse(await readFile('src/build/basemap/world.geojson', 'utf8')) as {
  readonly features: readonly Feature[];
};

/** All rings and lines of a feature. */
function linesOf({ geometry: { type, coordinates } }: Feature): readonly Line[] {
  if (type === 'MultiPolygon') return (coordinates as Line[][]).flat();
  return type === 'MultiLineString' ? (coordinates as Line[]) : [];
}

const landOf = (level: string) =>
  features.find(({ properties }) => properties.kind === 'land' && properties.level === level)!;

/** Land as the map fills it: the rings of all polygons together, by the even-odd rule. */
const land = { id: 'land', polygons: [linesOf(landOf('world')).map((ring) => [...ring])] };

describe('the basemap of the world', () => {
  test('has no ring or line with a step of more than half the way round', () => {
    for (const feature of features) {
      for (const line of linesOf(feature)) {
        const steps = line.slice(1).map(([lon], i) => Math.abs(lon - line[i][0]));
        expect(Math.max(...steps), JSON.stringify(feature.properties)).toBeLessThanOrEqual(180);
        expect(line.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 85)).toBe(true);
      }
    }
  });

  test.each([
    ['Baghdad', 33.3, 44.4],
    ['Siberia', 66, 100],
    ['Chukotka west of 180°', 68, 178],
    ['Chukotka east of 180°', 66.5, -174],
    ['Wrangel Island east of 180°', 71.2, -179.5],
    ['Queensland', -22, 145],
    ['Brazil', -17, -50],
    ['Alaska', 65, -150],
    ['Greenland', 75, -40],
    ['Antarctica at 0°', -80, 0],
    ['West Antarctica', -80, -100],
  ])('has land at %s', (_, lat, lon) => {
    expect(contains(land, { lat, lon })).toBe(true);
  });

  test.each([
    ['the Coral Sea', -17, 150],
    ['the Pacific at Fiji’s latitude', -16.5, -150],
    ['the Atlantic at Fiji’s latitude', -16.5, -20],
    ['the Indian Ocean at Fiji’s latitude', -16.5, 80],
    ['the Bering Sea', 58, 179],
    ['the Atlantic at Chukotka’s latitude', 65, 0],
    ['the Arctic Ocean at Wrangel Island’s latitude', 71, -160],
    ['the Arctic Ocean', 80, 170],
    ['the Southern Ocean', -60, 100],
  ])('has water at %s', (_, lat, lon) => {
    expect(contains(land, { lat, lon })).toBe(false);
  });

  test('names every country on the map, Russia in Russia', () => {
    const names = features.filter(({ properties }) => properties.kind === 'country');
    for (const { geometry, properties } of names)
      expect(Math.abs((geometry.coordinates as number[])[0]), properties.en).toBeLessThanOrEqual(180);
    const russia = names.find(({ properties }) => properties.en === 'Russia')!;
    const [lon, lat] = russia.geometry.coordinates as [number, number];
    expect(contains(land, { lat, lon }) && lon > 60 && lon < 140).toBe(true);
  });
});
