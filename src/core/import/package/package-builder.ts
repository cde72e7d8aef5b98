import { printCsv } from '../../../base/csv.ts';
import { formatTable } from '../../dataset/format-table.ts';
import { columnsFor } from '../../model/optional-columns.ts';
import { fileOf, USUAL_TABLES } from '../../model/table-files.ts';
import type {
  ActorRow,
  CategoryRow,
  ClaimRow,
  EventRow,
  PlaceRow,
  RoleRow,
  SingleTable,
  SourceRow,
} from '../../model/tables.ts';
import { SYMBOLS } from '../../model/vocabulary.ts';

import type { ImportedEvent, NamedActor } from '../imported-event.ts';

import { cleanText, namedRows, slugOf } from './clean-text.ts';
import { rangeOf } from './estimate-range.ts';
import { eventTitle } from './event-title.ts';

/** Events that a package holds at most: its rules look at all of its rows at once. */
export const MOST_IN_PACKAGE = 5000;

/** The tables of a package by their files, and how many events they cannot hold. */
export interface BuiltTables {
  readonly files: ReadonlyMap<string, string>;
  readonly events: number;
  /** Events without a date, or after the year 9999, for which the tables have no row. */
  readonly leftOut: number;
}

export interface PackageBuilder {
  take(event: ImportedEvent): void;
  finish(): BuiltTables;
}

const LATE = /(?:^|[^\d-])Y\d/;

/** Whether a date is after the year 9999, for which the tables have no cell. */
export const hasLateYear = ({ edtf }: { readonly edtf: string }): boolean => LATE.test(edtf);

/** Whether a date begins as what spreadsheets compute: one before the year 0 that is more than a year. */
export const isComputed = ({ edtf }: { readonly edtf: string }): boolean => /^-\d+[^\d]/.test(edtf);

/** The cells of a date: its time of day apart, and of one that spreadsheets would compute the year alone. */
export function dateCells(edtf: string): { readonly date: string; readonly time?: string } {
  if (isComputed({ edtf })) return { date: edtf.slice(0, 5) };
  const [, date, time] = /^([^/[\]]+)T(\d\d:\d\d)$/.exec(edtf) ?? [];
  return date === undefined ? { date: edtf } : { date, time };
}

/** Whether a thing is announced and done to somebody, and nobody is named who does it, as packages want it. */
export function lacksDoer(actors: readonly NamedActor[]): boolean {
  const has = (...roles: readonly string[]) => actors.some(({ role }) => role && roles.includes(role));
  return has('announcer') && has('target', 'victim') && !has('perpetrator');
}

/** Collects events as the tables of a package; `label` is the format, `files` what they were read from. */
export function packageBuilder(label: string, files: string): PackageBuilder {
  const events = namedRows<EventRow>('event');
  const actors = namedRows<ActorRow>('actor');
  const places = namedRows<PlaceRow>('place');
  const sources = namedRows<SourceRow>('source');
  const categories = namedRows<CategoryRow>('category');
  const roles = new Map<string, RoleRow>();
  const claims: ClaimRow[] = [];
  let leftOut = 0;

  const whole = () =>
    sources.idOf('', label, (id) => ({ id, title: cleanText(`${label}: ${files}`, 200, label) }));

  function sourceOf({ sources: [first] }: ImportedEvent): string {
    if (!first) return whole();
    const title = cleanText(first.title, 200, label);
    return sources.idOf(`${first.url ?? ''} ${title}`, title, (id) => ({
      id,
      title,
      ...(first.publisher && { publisher: cleanText(first.publisher, 200, label) }),
      ...(first.published && { published: first.published }),
      ...(first.url && URL.canParse(first.url) && { url: new URL(first.url).href }),
    }));
  }

  function placeOf({ place, point, radius, country }: ImportedEvent): string | undefined {
    if (!point && !place) return undefined;
    const name = cleanText(place ?? country ?? '', 100, 'A place without a name');
    return places.idOf(JSON.stringify([name, point, radius]), name, (id) => ({
      id,
      name,
      kind: 'unknown',
      ...(point && { lat: point.lat, lon: point.lon, radius_m: Math.round(radius ?? 0) }),
      source: label,
    }));
  }

  function categoryOf(title: string): string {
    const isFull = categories.rows.size >= SYMBOLS.length - 1;
    const name = isFull && !categories.rows.has(title) ? 'Other' : title;
    return categories.idOf(name, name, (id) => {
      const at = categories.rows.size;
      return { id, title: cleanText(name, 30, 'Event'), symbol: SYMBOLS[at], order: at + 1 };
    });
  }

  const actorOf = (name: string) =>
    actors.idOf(name, name, (id) => ({ id, name: cleanText(name, 100, 'Unnamed'), kind: 'organization' }));

  function rolesOf(event: string, { actors: named, associated = [] }: ImportedEvent, source: string): void {
    const all: NamedActor[] = [...named, ...associated.map((name) => ({ name }))];
    if (lacksDoer(named)) all.push({ name: 'Unidentified', role: 'perpetrator' });
    for (const { name, role = 'subject', attribution = 'unknown' } of all) {
      const row: RoleRow = {
        event,
        actor: actorOf(name),
        role,
        // That somebody denies it would want a claim that says who.
        attribution: attribution === 'denied' ? 'alleged' : attribution,
        source,
        locator: 'page',
      };
      const key = `${event} ${row.actor} ${role}`;
      if (!roles.has(key)) roles.set(key, row);
    }
  }

  /** That nobody was killed is what the data set says, which is a claim. */
  function claimZero(event: string, field: string, high: number, source: string): void {
    const speaker = actorOf(label);
    const id = `${event}-${field}`;
    const value = high === 0 ? '0' : `0..${high}`;
    claims.push({ id, event, field, value, speaker, verb: 'reports', source, locator: 'page' });
  }

  function rowOf(id: string, event: ImportedEvent): EventRow {
    const source = sourceOf(event);
    const killed = event.noneReported ? undefined : rangeOf(event.killed);
    const wounded = rangeOf(event.wounded);
    if (killed?.low === 0) claimZero(id, 'killed', killed.high, source);
    if (wounded?.low === 0) claimZero(id, 'wounded', wounded.high, source);
    rolesOf(id, event, source);
    const category = categoryOf(event.category);
    const title = cleanText(event.title, 45, cleanText(event.category, 45, 'Event'));
    return {
      id,
      category,
      kind: slugOf(event.category).slice(0, 40) || 'event',
      title,
      summary: cleanText(event.summary ?? event.title, 2000, title),
      ...dateCells(event.date!.edtf),
      ...(event.zone && { zone: event.zone }),
      status: 'occurred',
      place: placeOf(event),
      ...(killed && { killed_low: killed.low, killed_high: killed.high }),
      ...(wounded && { wounded_low: wounded.low, wounded_high: wounded.high }),
      source,
      locator: 'page',
    };
  }

  function tableOf(table: SingleTable, rows: readonly object[]): string {
    const names = columnsFor(table, rows);
    const cells = rows.map((row) =>
      names.map((name) => String((row as Record<string, unknown>)[name] ?? '')),
    );
    const formatted = formatTable(table, printCsv([names, ...cells]));
    if ('says' in formatted) throw new Error(`${table}: ${formatted.says}`);
    return formatted.text;
  }

  return {
    take(event) {
      if (!event.date || hasLateYear(event.date)) leftOut++;
      else events.idOf(event.id, event.id, (id) => rowOf(id, event));
    },
    finish() {
      const all = (rows: ReadonlyMap<string, { readonly row: object }>) =>
        [...rows.values()].map(({ row }) => row);
      const titled = eventTitle(
        [...events.rows.values()].map(({ row }) => row),
        [...actors.rows.values()].map(({ row }) => row),
        [...roles.values()],
      );
      const tables: Readonly<Partial<Record<SingleTable, readonly object[]>>> = {
        events: titled,
        actors: all(actors.rows),
        roles: [...roles.values()],
        places: all(places.rows),
        claims,
        sources: all(sources.rows),
        categories: all(categories.rows),
      };
      return {
        files: new Map(USUAL_TABLES.map((table) => [fileOf(table), tableOf(table, tables[table] ?? [])])),
        events: titled.length,
        leftOut,
      };
    },
  };
}
