import { own } from '../../../base/own.ts';
import { fieldsOf, textOf } from '../cells/json-fields.ts';
import { pointsBox } from '../cells/points-box.ts';
import type { JsonItem } from '../input/json-items.ts';

/** How entries of a JSON list stand in a table: a column for each field, those of a feature's properties among them. */
export interface FlatColumns {
  /** The member of the file that is the list. */
  readonly path: string;
  readonly names: readonly string[];
  readonly areFeatures: boolean;
  readonly cellsOf: (value: unknown) => readonly string[];
}

const isFeature = (item: Readonly<Record<string, unknown>>) => own(item, 'type') === 'Feature';

/** Where a feature lies: the middle of the box round its points. */
function middleOf(geometry: unknown) {
  const box = pointsBox();
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [lon, lat] = value;
    if (typeof lon === 'number' && typeof lat === 'number') box.take({ lat, lon });
    else for (const part of value) visit(part);
  };
  visit(own(fieldsOf(geometry), 'coordinates'));
  return box.middle();
}

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
  const point = own(fields, 'coordinates');
  if (own(fields, 'type') === 'Point' && Array.isArray(point)) return `POINT (${point[0]} ${point[1]})`;
  return textOf(fields, ...NAMING) || JSON.stringify(value);
}

/** Members that are lists of entries, even where there is but one; any other member needs two. */
const LISTS = ['features', '', 'events', 'incidents', 'data', 'results', 'records', 'items', 'rows'];

/** How the entries of a file stand in a table, by the first of them; undefined where it has no list of objects. */
export function flatColumns(items: readonly JsonItem[]): FlatColumns | undefined {
  const counts = new Map<string, number>();
  for (const { path, value } of items) {
    if (Object.keys(fieldsOf(value)).length > 0) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const named = LISTS.find((name) => counts.has(name));
  const path = named ?? [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (path === undefined || (named === undefined && counts.get(path)! < 2)) return undefined;
  const entries = items.filter((item) => item.path === path).map(({ value }) => fieldsOf(value));
  const areFeatures = entries.some(isFeature);
  const fieldsIn = (entry: Readonly<Record<string, unknown>>) =>
    areFeatures ? fieldsOf(own(entry, 'properties')) : entry;
  const names = new Set(entries.flatMap((entry) => Object.keys(fieldsIn(entry))));
  const geometry = areFeatures
    ? ['latitude', 'longitude', 'radius_m'].filter((name) => !names.has(name))
    : [];
  const hasOwnId = areFeatures && !names.has('id');
  const plain = [...names];
  return {
    path,
    areFeatures,
    names: [...(hasOwnId ? ['id'] : []), ...plain, ...geometry],
    cellsOf(value) {
      const entry = fieldsOf(value);
      const fields = fieldsIn(entry);
      const cells = plain.map((name) => cellOf(own(fields, name)));
      if (hasOwnId) cells.unshift(cellOf(own(entry, 'id')));
      if (geometry.length > 0) {
        const middle = middleOf(own(entry, 'geometry'));
        const { lat, lon } = middle?.point ?? {};
        for (const name of geometry)
          cells.push(cellOf(name === 'latitude' ? lat : name === 'longitude' ? lon : middle?.radius));
      }
      return cells;
    },
  };
}
