import { describe, expect, test } from 'vitest';
import { type GroundGeoJson, packBasemap } from '../../../core/space/basemap-file.ts';
import { basemapOf } from './basemap.ts';

const file = (...features: readonly (readonly [properties: object, type: string, coordinates: unknown])[]) =>
  packBasemap(
    {
      features: features.map(([properties, type, coordinates]) => ({
        properties,
        geometry: { type, coordinates },
      })),
    } as GroundGeoJson,
    3,
  );

describe('basemap', () => {
  test('gathers features by kind over all files', () => {
    const map = basemapOf([
      file([
        { kind: 'road', rank: 2 },
        'LineString',
        [
          [44, 33],
          [45, 33],
        ],
      ]),
      file(
        [
          { kind: 'road' },
          'LineString',
          [
            [44, 33],
            [44, 34],
          ],
        ],
        [{ kind: 'city', en: 'Erbil' }, 'Point', [44, 36]],
      ),
    ]);
    expect(map.get('road')?.map(({ rank }) => rank)).toEqual([2, 1]);
    expect(map.get('city')?.[0].names.en).toBe('Erbil');
  });

  test('makes one path per ring, line or point, with the box round it', () => {
    const ring = [
      [0, 0],
      [90, 0],
      [90, 60],
      [0, 0],
    ];
    const [area] =
      basemapOf([file([{ kind: 'land' }, 'MultiPolygon', [[ring], [ring, ring]]])]).get('land') ?? [];
    expect(area.paths).toHaveLength(3);
    expect(area.paths[0].box).toMatchObject({ west: 0.5, east: 0.75, south: 0.5 });
    const [point] = basemapOf([file([{ kind: 'city' }, 'Point', [0, 0]])]).get('city') ?? [];
    expect([...point.paths[0].points]).toEqual([0.5, 0.5]);
  });
});
