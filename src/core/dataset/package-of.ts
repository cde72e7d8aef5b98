import { eventZones } from '../model/event-zone.ts';
import type { Issue } from '../model/issue.ts';
import type { DataPackage, PackageInfo } from '../model/package.ts';
import { TABLE_NAMES } from '../model/schema.ts';
import type { Tables } from '../model/tables.ts';
import { RULES } from './check/rules.ts';
import type { Draft } from './draft.ts';
import { readAreas } from './read/areas.ts';
import { readDescriptor } from './read/descriptor.ts';
import { readTables } from './read/read-tables.ts';
import { schemasIn } from './read/table-schemas.ts';

/**
 * A package from the texts of its files by their names (datapackage.json, events.csv, …, texts/ar.csv, …, places.geojson), or every issue
 * it has, file by file and row by row. Nothing is repaired: there is a package when there is no issue with the `rules`.
 */
export function packageOf(
  files: ReadonlyMap<string, string>,
  rules = RULES,
): {
  readonly package?: DataPackage;
  readonly issues: readonly Issue[];
} {
  const descriptor = readDescriptor(files.get('datapackage.json'), schemasIn(files));
  const areas = readAreas(files.get('places.geojson'));
  const read = readTables(files, descriptor.info, descriptor.zone);
  const { info, zone } = descriptor;
  const places = read.tables.places.map(({ values }) => values);
  const draft: Draft = { ...read, ...areas, info, zone, zoneOfEvent: eventZones(places, zone) };
  const issues = [
    ...descriptor.issues,
    ...areas.issues,
    ...read.issues,
    ...rules.flatMap(({ name, find }) => find(draft).map((finding): Issue => ({ ...finding, rule: name }))),
  ];
  if (issues.length > 0) return { issues: inOrder(issues) };
  return { package: finished(draft), issues };
}

const ORDER = ['datapackage', ...TABLE_NAMES, 'places.geojson'];

/** The place of a file among the others; those of texts are one after the other, by their names. */
function rankOf(file: string): number {
  return ORDER.indexOf(file.replace(/(?:\/.*|\.csv|\.json)$/, ''));
}

function inOrder(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort(
    (a, b) =>
      rankOf(a.file) - rankOf(b.file) ||
      (a.file < b.file ? -1 : Number(a.file > b.file)) ||
      (a.row ?? 0) - (b.row ?? 0),
  );
}

/** A draft without issues has every required value. */
function finished({ info, tables, areas }: Draft): DataPackage {
  const rows = TABLE_NAMES.map((table) => [table, tables[table].map(({ values }) => values)]);
  return { info: info as PackageInfo, tables: Object.fromEntries(rows) as Tables, areas };
}
