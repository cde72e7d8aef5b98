import { own } from '../../../base/own.ts';
import { geometryBox, isGeometry } from '../cells/geometry-box.ts';
import { type Fields, fieldsOf, textOf } from '../cells/json-fields.ts';
import type { Middle } from '../cells/points-box.ts';
import type { JsonItem } from '../input/json-items.ts';

/** How entries of a JSON list stand in a table: a column for each field, those of a feature's properties among them. */
export interface FlatColumns {
  /** Whether what stands in this member of the file is an entry. */
  readonly holds: (path: string) => boolean;
  readonly names: readonly string[];
  readonly areFeatures: boolean;
  readonly cellsOf: (item: JsonItem) => readonly string[];
}

/** Features of GeoJSON have properties, those of ArcGIS attributes. */
const isFeature = (entry: Fields) =>
  own(entry, 'type') === 'Feature' ||
  (typeof own(entry, 'attributes') === 'object' && own(entry, 'geometry') !== undefined);

/** What stands for an object: its place, else its address or name. */
const NAMING = ['url', 'path', 'link', 'name', 'title', 'value', 'id'];

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value))
    return value
      .map(cellOf)
      .filter((one) => one !== '')
      .join('; ');
  const fields = fieldsOf(value);
  if (isGeometry(fields)) return geometryBox(fields).text();
  return textOf(fields, ...NAMING) || JSON.stringify(value);
}

/** Members that are lists of entries, even where there is but one; any other member needs two. */
const LISTS = [
  'features',
  '',
  'events',
  'incidents',
  'data',
  'results',
  'Result',
  'records',
  'items',
  'rows',
];

/** The members that hold entries: a list, or all of an object whose members are objects of one kind, by their ids. */
function entryMembers(items: readonly JsonItem[]): ((path: string) => boolean) | undefined {
  const counts = new Map<string, number>();
  for (const { path, value } of items) {
    if (Object.keys(fieldsOf(value)).length > 0) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const named = LISTS.find((name) => counts.has(name));
  const path = named ?? [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (path === undefined) return undefined;
  if (named !== undefined || counts.get(path)! > 1) return (one) => one === path;
  const [first, ...others] = items.map(({ value }) => Object.keys(fieldsOf(value)));
  const isAlike = (keys: readonly string[]) =>
    keys.filter((key) => first.includes(key)).length * 2 > first.length;
  return first.length > 2 && others.length > 0 && others.every(isAlike) ? () => true : undefined;
}

/** Where an entry lies by what it has of geometry, or by an object that is a point. */
function placeOf(entry: Fields): Middle | undefined {
  const geometry = own(entry, 'geometry');
  const [x, y] = ['x', 'y'].map((name) => own(fieldsOf(geometry), name));
  if (typeof x === 'number' && typeof y === 'number') return { point: { lat: y, lon: x } };
  return geometryBox(geometry).middle();
}

/** What stands in place of coordinates that are none, so that they are reported. */
function unreadable(entry: Fields) {
  const written = own(fieldsOf(own(entry, 'geometry')), 'coordinates');
  const text =
    Array.isArray(written) && written.length > 0 ? JSON.stringify(written).slice(0, 80) : undefined;
  return { lat: text, lon: text };
}

/** A pair of coordinates in an object, `{ lat, lng }` and the like, as text. */
function pointIn(value: unknown): readonly [lat: string, lon: string] | undefined {
  const fields = fieldsOf(value);
  const lat = textOf(fields, 'latitude', 'lat');
  const lon = textOf(fields, 'longitude', 'lon', 'lng', 'long');
  return lat === '' || lon === '' ? undefined : [lat, lon];
}

/** How the entries of a file stand in a table, by the first of them; undefined where it has no list of objects. */
export function flatColumns(items: readonly JsonItem[]): FlatColumns | undefined {
  const holds = entryMembers(items);
  if (!holds) return undefined;
  const held = items.filter(({ path }) => holds(path));
  const entries = held.map(({ value }) => fieldsOf(value));
  const areFeatures = entries.some(isFeature);
  const fieldsIn = (entry: Fields) =>
    areFeatures ? fieldsOf(own(entry, 'properties') ?? own(entry, 'attributes')) : entry;
  const names = new Set(entries.flatMap((entry) => Object.keys(fieldsIn(entry))));
  const absent = (...wanted: readonly string[]) => wanted.filter((name) => !names.has(name));
  const geometry = areFeatures ? absent('latitude', 'longitude', 'radius_m') : [];
  const isById = held.some(({ path }) => path !== held[0].path);
  const hasOwnId = (areFeatures || isById) && !names.has('id');
  const plain = [...names];
  const pointName =
    areFeatures || absent('latitude', 'lat').length < 2
      ? undefined
      : plain.find((name) => entries.some((entry) => pointIn(own(entry, name))));
  return {
    holds,
    areFeatures,
    names: [
      ...(hasOwnId ? ['id'] : []),
      ...plain,
      ...geometry,
      ...(pointName === undefined ? [] : ['latitude', 'longitude']),
    ],
    cellsOf({ path, value }) {
      const entry = fieldsOf(value);
      const fields = fieldsIn(entry);
      const cells = plain.map((name) => cellOf(own(fields, name)));
      if (hasOwnId) cells.unshift(isById ? path : cellOf(own(entry, 'id')));
      if (geometry.length > 0) {
        const middle = placeOf(entry);
        const { lat, lon } = middle?.point ?? unreadable(entry);
        for (const name of geometry)
          cells.push(cellOf(name === 'latitude' ? lat : name === 'longitude' ? lon : middle?.radius));
      }
      return pointName === undefined ? cells : [...cells, ...(pointIn(own(fields, pointName)) ?? ['', ''])];
    },
  };
}
