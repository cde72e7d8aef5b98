import { groupBy } from '../../base/group-by.ts';
import { RULES } from '../dataset/check/rules.ts';
import { packageOf } from '../dataset/package-of.ts';
import { decodeText } from '../dataset/read/text-encoding.ts';
import { eventZones, otherZone } from '../model/event-zone.ts';
import { type Issue, printIssue } from '../model/issue.ts';
import type { DataPackage } from '../model/package.ts';
import { TEXTS_FOLDER } from '../model/table-files.ts';
import type { EventRow, SourceRow } from '../model/tables.ts';
import { zoneOf } from '../time/zone.ts';
import { readEdtf } from './cells/date-layouts.ts';
import type { FoundEvent, NamedSource } from './imported-event.ts';
import type { InputFile } from './input/input-file.ts';
import { headOf } from './input/input-file.ts';
import { Refusal } from './input/refusal.ts';
import type { Intake } from './intake.ts';

/** The file by which a package is known. */
export const DESCRIPTION = 'datapackage.json';
/** A file of a package by its name below the folder of it. */
const PACKAGE_FILE = new RegExp(`^(?:${TEXTS_FOLDER}/)?[^/]+\\.(?:csv|json|geojson)$`);
const baseName = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** Rows of a workbook stand in any order. */
const RULES_OF_BOOKS = RULES.filter(({ name }) => name !== 'sorted');

/** Issues that a refusal names before it counts the rest. */
const NAMED = 5;

/** What breaks the rules of a package, each with its place. */
export class BrokenTables extends Refusal {
  readonly issues: readonly Issue[];

  constructor(says: 'broken-package' | 'broken-workbook', issues: readonly Issue[]) {
    const first = issues.slice(0, NAMED).map(printIssue).join('; ');
    const more = issues.length > NAMED ? `; and ${issues.length - NAMED} more` : '';
    super({ says, issues: first + more });
    this.issues = issues;
  }
}

/** Whether files are a data package of this project, as a folder or a zip has it. */
export function isDataPackage(files: readonly InputFile[]): boolean {
  return files.some(({ name }) => baseName(name) === DESCRIPTION);
}

/** The texts of a package by their names below its folder. */
export async function textsOf(files: readonly InputFile[]): Promise<ReadonlyMap<string, string>> {
  const folder = files.find(({ name }) => baseName(name) === DESCRIPTION)!.name.slice(0, -DESCRIPTION.length);
  const texts = new Map<string, string>();
  for (const file of files) {
    const name = file.name.startsWith(folder) ? file.name.slice(folder.length) : '';
    if (!PACKAGE_FILE.test(name)) continue;
    const { text } = decodeText(await headOf(file, Number.POSITIVE_INFINITY));
    if (text !== undefined) texts.set(name, text);
  }
  return texts;
}

function namedSource({ title, publisher, published, url }: SourceRow): NamedSource {
  return {
    title,
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(url && { url }),
  };
}

function eventOf({ info, tables }: DataPackage): (row: EventRow) => FoundEvent {
  const ofPackage = zoneOf(info.timeZone);
  const zoneOfEvent = eventZones(tables.places, ofPackage);
  const places = new Map(tables.places.map((place) => [place.id, place]));
  const names = new Map(tables.actors.map(({ id, name }) => [id, name]));
  const categories = new Map(tables.categories.map(({ id, title }) => [id, title]));
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  const roles = groupBy(tables.roles, ({ event }) => event);
  return (row) => {
    const place = places.get(row.place ?? '');
    const day = readEdtf(row.date);
    const date = typeof day === 'string' ? undefined : day;
    const hasClock = date?.stated === 'day' && /^\d\d:\d\d$/.test(row.time ?? '');
    const source = sources.get(row.source);
    const zone = otherZone(zoneOfEvent(row), ofPackage);
    const people = (low?: number, high?: number) =>
      low === undefined && high === undefined ? undefined : { low, high };
    return {
      ownId: row.id,
      title: row.title,
      summary: row.summary,
      category: categories.get(row.category) ?? row.category,
      date: date && hasClock ? { ...date, edtf: `${date.edtf}T${row.time}`, stated: 'hour' } : date,
      ...(zone && { zone }),
      ...(place?.lat !== undefined &&
        place.lon !== undefined && { point: { lat: place.lat, lon: place.lon } }),
      radius: place?.radius_m,
      place: place?.name,
      actors: (roles.get(row.id) ?? []).map(({ actor, role, attribution }) => ({
        name: names.get(actor) ?? actor,
        role,
        attribution,
      })),
      killed: people(row.killed_low, row.killed_high),
      wounded: people(row.wounded_low, row.wounded_high),
      sources: source ? [namedSource(source)] : [],
    };
  };
}

/** The sheet of a workbook that stands for a file of a package. */
function sheetOf(file: string): string {
  return `sheet ${file === DESCRIPTION ? 'about' : file.replace(/\.csv$/, '')}`;
}

/**
 * Reads a data package whole, as its rules lie between its tables; throws `BrokenTables` for one that breaks them. The issues
 * of a workbook name its sheets.
 */
export async function readDataPackage(files: readonly InputFile[], isBook: boolean): Promise<DataPackage> {
  const { package: read, issues } = packageOf(await textsOf(files), isBook ? RULES_OF_BOOKS : RULES);
  if (!read) {
    const inSheets = issues.map((issue) => ({ ...issue, file: sheetOf(issue.file) }));
    throw isBook ? new BrokenTables('broken-workbook', inSheets) : new BrokenTables('broken-package', issues);
  }
  return read;
}

/** Hands on the events of a package. */
export function takePackage(read: DataPackage, intake: Intake): void {
  const make = eventOf(read);
  read.tables.events.forEach((row, at) => {
    intake.row();
    intake.take(make(row), 'events.csv', at + 2, () => row.id);
  });
}
