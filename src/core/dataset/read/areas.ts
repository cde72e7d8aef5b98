import type { Issue } from '../../model/issue.ts';
import type { PlaceArea } from '../../model/package.ts';
import { isList, isObject, type Json, parseJson } from './json.ts';

const file = 'places.geojson';

type Position = readonly [number, number];

function positionOf(value: Json): Position | undefined {
  if (!isList(value)) return undefined;
  const [lon, lat] = value;
  if (typeof lon !== 'number' || typeof lat !== 'number') return undefined;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}

/** Maps a list, or says undefined when it is none or one of its members cannot be read. */
function every<T>(value: Json | undefined, read: (item: Json) => T | undefined): readonly T[] | undefined {
  if (!isList(value)) return undefined;
  const items = value.map(read);
  return items.includes(undefined) ? undefined : (items as readonly T[]);
}

/** RFC 7946, 3.1.6: four or more positions, the last the same as the first. */
function ringOf(value: Json): readonly Position[] | undefined {
  const ring = every(value, positionOf);
  if (!ring || ring.length < 4) return undefined;
  const [first] = ring;
  const last = ring[ring.length - 1];
  return first[0] === last[0] && first[1] === last[1] ? ring : undefined;
}

function polygonOf(value: Json): readonly (readonly Position[])[] | undefined {
  const rings = every(value, ringOf);
  return rings?.length ? rings : undefined;
}

function polygonsOf(geometry: Json | undefined): PlaceArea['polygons'] | undefined {
  if (!isObject(geometry) || geometry.coordinates === undefined) return undefined;
  if (geometry.type === 'Polygon') {
    const polygon = polygonOf(geometry.coordinates);
    return polygon && [polygon];
  }
  return geometry.type === 'MultiPolygon' ? every(geometry.coordinates, polygonOf) : undefined;
}

function found(property: string | undefined, says: string, value?: string): Issue {
  return {
    file,
    rule: 'geojson',
    says,
    ...(property && { property }),
    ...(value !== undefined && { value }),
  };
}

/** Reads places.geojson; a package without areas has none. */
export function readAreas(text: string | undefined): {
  areas: readonly PlaceArea[];
  issues: readonly Issue[];
} {
  if (text === undefined) return { areas: [], issues: [] };
  const json = parseJson(text);
  if ('says' in json) return { areas: [], issues: [found(undefined, json.says)] };
  const collection = json.value;
  if (!isObject(collection) || collection.type !== 'FeatureCollection' || !isList(collection.features)) {
    return { areas: [], issues: [found(undefined, 'is not a GeoJSON FeatureCollection')] };
  }
  const areas = new Map<string, PlaceArea>();
  const issues: Issue[] = [];
  collection.features.forEach((feature, index) => {
    const property = `features.${index}`;
    const id = isObject(feature) && typeof feature.id === 'string' ? feature.id : undefined;
    const polygons = isObject(feature) ? polygonsOf(feature.geometry) : undefined;
    if (!id) issues.push(found(property, 'has no id; name it as places.csv does in column area'));
    else if (areas.has(id))
      issues.push(found(property, 'is the id of an earlier feature too; ids are given once', id));
    if (!polygons) {
      const says = 'is not a Polygon or MultiPolygon of closed rings in degrees of longitude and latitude';
      issues.push(found(`${property}.geometry`, says, id));
    }
    if (id) areas.set(id, { id, polygons: polygons ?? [] });
  });
  return { areas: [...areas.values()], issues };
}
