import { describe, expect, test } from 'vitest';
import type { TileContent } from '../../core/space/own-ground.ts';
import { type MadeFeature, madeTile } from './archive.fixture.ts';
import { decodeTile } from './decode-tile.ts';

const SQUARE = [
  [
    [0, 0],
    [0.5, 0],
    [0.5, 0.5],
    [0, 0.5],
  ],
] as const;
const WAY = [
  [
    [0, 0.25],
    [0.75, 0.25],
  ],
] as const;
const SPOT = [[[0.5, 0.5]]] as const;

function decoded(
  layer: string,
  ...features: readonly MadeFeature[]
): Extract<TileContent, { is: 'drawing' }> {
  const content = decodeTile(madeTile({ [layer]: features }).slice().buffer);
  if (content.is !== 'drawing') throw new Error('a vector tile is a drawing');
  return content;
}

const area = (properties: MadeFeature['properties']): MadeFeature => ({ type: 3, properties, lines: SQUARE });
const line = (properties: MadeFeature['properties']): MadeFeature => ({ type: 2, properties, lines: WAY });
const point = (properties: MadeFeature['properties']): MadeFeature => ({ type: 1, properties, lines: SPOT });

describe('what the layers of Protomaps and OpenMapTiles become', () => {
  test.each([
    ['landuse', area({ kind: 'park' }), 'green'],
    ['landcover', area({ class: 'wood' }), 'green'],
    ['landuse', area({ class: 'residential' }), 'built'],
    ['landcover', area({ kind: 'urban_area' }), 'built'],
    ['park', area({ class: 'national_park' }), 'green'],
    ['water', area({ kind: 'ocean' }), 'water'],
    ['water', line({ kind: 'river' }), 'stream'],
    ['waterway', line({ class: 'canal' }), 'stream'],
    ['buildings', area({ kind: 'building' }), 'building'],
    ['building', area({ render_height: 5 }), 'building'],
    ['roads', line({ kind: 'highway', kind_detail: 'motorway' }), 'highway'],
    ['transportation', line({ class: 'trunk' }), 'highway'],
    ['roads', line({ kind: 'major_road', kind_detail: 'secondary' }), 'road'],
    ['roads', line({ 'pmap:kind': 'minor_road' }), 'street'],
    ['transportation', line({ class: 'minor' }), 'street'],
    ['roads', line({ kind: 'path', kind_detail: 'footway' }), 'path'],
    ['roads', line({ kind: 'rail', kind_detail: 'subway' }), 'railway'],
    ['transportation', line({ class: 'rail' }), 'railway'],
    ['aeroway', line({ class: 'runway' }), 'runway'],
    ['boundaries', line({ kind: 'country' }), 'boundary'],
    ['boundary', line({ admin_level: 4 }), 'boundary'],
  ])('%s %o is %s', (layer, feature, kind) => {
    const { shapes } = decoded(layer, feature);
    expect(shapes.map((shape) => [shape.kind, shape.isArea])).toEqual([[kind, feature.type === 3]]);
  });

  test.each([
    ['earth', area({ kind: 'earth' })],
    ['boundary', line({ admin_level: 8 })],
    ['boundary', line({ admin_level: 2, maritime: 1 })],
    ['boundaries', line({ kind: 'county' })],
    ['transportation', line({ class: 'ferry' })],
    ['landuse', area({ kind: 'constructor' })],
    ['__proto__', area({ kind: 'park' })],
    ['my_own_layer', line({ kind: 'highway' })],
  ])('%s %o is left out', (layer, feature) => {
    expect(decoded(layer, feature)).toMatchObject({ shapes: [], names: [] });
  });
});

test('points are parts of the tile, one line after another', () => {
  const { shapes } = decoded('roads', line({ kind: 'highway' }), line({ kind: 'highway' }));
  expect(shapes).toEqual([
    {
      kind: 'highway',
      isArea: false,
      points: Float32Array.of(0, 0.25, 0.75, 0.25, 0, 0.25, 0.75, 0.25),
      ends: Uint32Array.of(2, 4),
    },
  ]);
});

describe('names', () => {
  test('of places are ranked by what they are, in every language that the page has', () => {
    const { names } = decoded(
      'places',
      point({
        kind: 'locality',
        kind_detail: 'city',
        name: 'بغداد',
        'name:en': 'Baghdad',
        'name:ku': 'Bexda',
      }),
      point({ kind: 'neighbourhood', name: 'Karrada' }),
    );
    expect(names.map(({ kind, rank, names: all }) => [kind, rank, all])).toEqual([
      ['town', 1, { local: 'بغداد', en: 'Baghdad', kmr: 'Bexda' }],
      ['neighbourhood', 2, { local: 'Karrada' }],
    ]);
  });

  test('of a road stand once in a tile, at its longest line', () => {
    const short: MadeFeature = {
      ...line({ class: 'primary', name: 'Long Street' }),
      lines: [
        [
          [0, 0],
          [0.1, 0],
        ],
      ],
    };
    const { names } = decoded('transportation_name', short, line({ class: 'primary', name: 'Long Street' }));
    expect(names.map(({ points }) => [...points])).toEqual([[0, 0.25, 0.75, 0.25]]);
  });

  test('in the margin of a tile are the next one’s', () => {
    const beyond: MadeFeature = {
      type: 1,
      properties: { class: 'town', name: 'Next' },
      lines: [[[1.01, 0.5]]],
    };
    expect(decoded('place', beyond).names).toEqual([]);
  });

  test('are cut where they are no names', () => {
    const { names } = decoded('place', point({ class: 'town', name: 'x'.repeat(5000) }));
    expect(names[0].names.local).toHaveLength(60);
  });
});
