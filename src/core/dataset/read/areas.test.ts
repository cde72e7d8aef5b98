import { describe, expect, it } from 'vitest';
import { readAreas } from './areas.ts';

const RING = [
  [44, 33],
  [45, 33],
  [45, 34],
  [44, 33],
];
const feature = (id: unknown, type: string, coordinates: unknown) => ({
  type: 'Feature',
  id,
  geometry: { type, coordinates },
});
const read = (...features: unknown[]) => readAreas(JSON.stringify({ type: 'FeatureCollection', features }));
const says = (...features: unknown[]) =>
  read(...features).issues.map((issue) => `${issue.property} ${issue.says}`);

describe('readAreas', () => {
  it('makes polygons and multipolygons the same', () => {
    const { areas, issues } = read(
      feature('a', 'Polygon', [RING]),
      feature('b', 'MultiPolygon', [[RING], [RING]]),
    );
    expect(issues).toEqual([]);
    expect(areas).toEqual([
      { id: 'a', polygons: [[RING]] },
      { id: 'b', polygons: [[RING], [RING]] },
    ]);
  });

  it('finds none in a package without the file', () => {
    expect(readAreas(undefined)).toEqual({ areas: [], issues: [] });
  });

  it.each([
    ['a ring that is not closed', [RING.slice(0, 3)]],
    ['a line there and back', [[RING[0], RING[1], RING[0]]]],
    [
      'latitude first, where that shows',
      [
        [
          [33, 144],
          [33, 145],
          [34, 145],
          [33, 144],
        ],
      ],
    ],
    ['no rings', []],
    ['text', 'here'],
  ])('refuses %s', (_, coordinates) => {
    expect(says(feature('a', 'Polygon', coordinates))).toEqual([
      'features.0.geometry is not a Polygon or MultiPolygon of closed rings in degrees of longitude and latitude',
    ]);
  });

  it('refuses a feature without an id and a second one of an id', () => {
    expect(says(feature(undefined, 'Polygon', [RING]))).toEqual([
      'features.0 has no id; name it as places.csv does in column area',
    ]);
    expect(says(feature('a', 'Polygon', [RING]), feature('a', 'Polygon', [RING]))).toEqual([
      'features.1 is the id of an earlier feature too; ids are given once',
    ]);
  });

  it.each([
    'null',
    '"FeatureCollection"',
    '[]',
    '{}',
    '{"type":"Feature","features":[]}',
    '{"features":[]}',
    '{"type":"FeatureCollection"}',
    '{"type":"FeatureCollection","features":{"length":0}}',
  ])('refuses %s, which is no collection of features', (text) => {
    expect(readAreas(text)).toEqual({
      areas: [],
      issues: [{ file: 'places.geojson', rule: 'geojson', says: 'is not a GeoJSON FeatureCollection' }],
    });
  });

  it('refuses what is not JSON', () => {
    expect(readAreas('{').issues[0].says).toMatch(/^is not JSON; /);
  });
});
