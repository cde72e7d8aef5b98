import { columnBuilder } from '../../dataset/column-builder.ts';
import { endOrder } from '../../dataset/end-order.ts';
import type { Participation } from '../../dataset/event-values.ts';
import type { KeptSet } from '../../dataset/kept-set.ts';
import { EXACT_WITHIN } from '../../dataset/place-shape.ts';
import { pointOrder } from '../../dataset/point-order.ts';
import { textBuilder } from '../../dataset/text-builder.ts';
import type { TextColumn } from '../../dataset/text-column.ts';
import type { When } from '../../edtf/when.ts';
import { whenOfCells } from '../../edtf/when-of-cells.ts';
import type { ActorRow, SourceRow } from '../../model/tables.ts';
import type { Count } from '../../perspective/count.ts';
import { originOf } from '../../perspective/origins.ts';
import { mercator } from '../../space/mercator.ts';
import { type Zone, zoneOf } from '../../time/zone.ts';
import type { Dated } from '../cells/dated.ts';
import type { FormatName, NamedByFiles } from '../import-files.ts';
import type { Estimate, ImportedEvent, NamedActor } from '../imported-event.ts';
import { cleanText } from '../package/clean-text.ts';
import { licenceOf } from '../package/descriptor-of.ts';
import { rangeOf } from '../package/estimate-range.ts';
import { foundCategories } from './found-categories.ts';
import { foundPlaces } from './found-places.ts';
import { namedCodes, TOO_MANY } from './named-codes.ts';

/** What can be filtered by: more are a burden on the page, and their names stand in the texts of their events. */
const MOST_ACTORS = 10_000;
const MOST_SOURCES = 2000;
/** Events without a date that are listed: more are counted alone. */
const MOST_UNDATED = 10_000;
/** Dates that are kept read; files name the same days again and again. */
const MOST_DATES = 50_000;
/** What the columns of counts hold. */
const MOST_PEOPLE = 2 ** 31 - 1;
/** What is told of an event without a date. */
export interface UndatedEvent {
  readonly id: string;
  readonly file: string;
  readonly row: number;
  readonly title: string;
  readonly place?: string;
}

/** Takes the events of an import one by one and makes a set of them that can be looked at and kept. */
export interface SetBuilder {
  take(event: ImportedEvent): void;
  /** The first events without a date, which no view shows. */
  readonly undated: readonly UndatedEvent[];
  /** The set under a title, of the events that have a date. */
  finish(title: string): Omit<KeptSet, 'info'> & { readonly info: Omit<KeptSet['info'], 'name'> };
}

function datesKept(zone: Zone): (date: Dated, own?: string) => When | undefined {
  const kept = new Map<string | number, When | undefined>();
  return ({ edtf, first, last }, own) => {
    if (own !== undefined) return whenOfCells(edtf, undefined, zoneOf(own));
    // Numbers are found faster than texts, and most dates are days.
    const key = first === last && edtf.length === '2020-11-17'.length ? first : edtf;
    const known = kept.get(key);
    if (known !== undefined || kept.has(key)) return known;
    const when = whenOfCells(edtf, undefined, zone);
    if (kept.size >= MOST_DATES) kept.clear();
    kept.set(key, when);
    return when;
  };
}

function countOf(estimate: Estimate | undefined): Count | undefined {
  const range = estimate && rangeOf(estimate);
  if (!range || range.low < 0 || range.high > MOST_PEOPLE) return undefined;
  return { low: range.low, high: range.high, open: false, about: false };
}

const actorRow = (id: string, name: string): ActorRow => ({
  id,
  name: cleanText(name, 120, 'Unnamed'),
  kind: 'organization',
});

/** How many stand behind an event, of those that its file names. */
function originsOf({ sources }: ImportedEvent): number {
  if (sources.length < 2) return 1;
  return new Set(sources.map(({ title, publisher }) => originOf({ id: title, publisher }))).size;
}

/** A text without signs that cannot be seen and could turn what stands around it. */
function shownText(text: string): string {
  if (/^[ -~\n]*$/.test(text)) return text.trim();
  return text.replace(/(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ').trim();
}

/** What an event's own text says, and below it the names that no column had room for. */
function summaryOf({ summary = '' }: ImportedEvent, left: readonly string[]): string {
  if (left.length === 0) return shownText(summary);
  return shownText([summary, ...left].filter((text) => text !== '').join('\n'));
}

/** The zones of events that have one of their own, in the order of the rows. */
function zoneColumn(zones: ReadonlyMap<number, string>, order: Uint32Array): TextColumn {
  const builder = textBuilder(order.length, 16);
  for (const number of order) builder.add(zones.get(number) ?? '');
  return builder.finish();
}

/** A builder for the events of a format, read from files of these names, which say of them what is `named`. */
export function setBuilder(
  format: FormatName,
  files: string,
  { timeZone = 'UTC', ground }: NamedByFiles = {},
): SetBuilder {
  const builder = columnBuilder(
    {},
    { texts: { id: textBuilder(64, 16), date: textBuilder(64, 10), summary: textBuilder(64, 128) } },
  );
  const { dictionaries } = builder;
  const actors = namedCodes<ActorRow>(dictionaries.actors, 'actor', MOST_ACTORS);
  const sources = namedCodes<SourceRow>(dictionaries.sources, 'source', MOST_SOURCES);
  const places = foundPlaces(dictionaries.places);
  const categories = foundCategories(dictionaries.categories);
  const whenOf = datesKept(zoneOf(timeZone));
  sources.codeOf(files, files, (id) => ({ id, title: cleanText(files, 200, format.label) }));

  function addPart(parts: Participation[], named: NamedActor, left: string[]): void {
    const { name, role = 'subject', attribution = 'unknown' } = named;
    const actor = actors.codeOf(name, name, actorRow);
    if (actor === TOO_MANY) left.push(name);
    if (actor < 0 || parts.some((part) => part.actor === actor && part.role === role)) return;
    parts.push({ actor, role, attribution });
  }

  function partsOf(event: ImportedEvent, left: string[]): readonly Participation[] {
    const parts: Participation[] = [];
    for (const actor of event.actors) addPart(parts, actor, left);
    for (const name of event.associated ?? []) addPart(parts, { name }, left);
    return parts;
  }

  function sourceOf({ sources: [first] }: ImportedEvent, left: string[]): number {
    if (!first) return 0;
    const { title, publisher, published, url } = first;
    const key = publisher || url ? `${title}\n${publisher ?? ''}\n${url ?? ''}` : title;
    const code = sources.codeOf(key, title, (id) => {
      const by = publisher && cleanText(publisher, 120, '');
      return {
        id,
        title: cleanText(title, 200, format.label),
        ...(by && { publisher: by }),
        ...(published && { published }),
        ...(url && URL.canParse(url) && { url: new URL(url).href }),
      };
    });
    if (code === TOO_MANY) left.push([title, url].filter(Boolean).join(' '));
    return Math.max(0, code);
  }

  function placeOf(event: ImportedEvent, left: string[]): number | undefined {
    const place = places.codeOf(event);
    if (place === TOO_MANY) left.push(event.place ?? event.country ?? '');
    return place !== undefined && place >= 0 ? place : undefined;
  }

  const undated: UndatedEvent[] = [];
  /** By the numbers of the events as they are pushed. */
  const zones = new Map<number, string>();
  let pushed = 0;

  return {
    undated,
    take(event) {
      const when = event.date && whenOf(event.date, event.zone);
      if (!when) {
        const { id, file, row, title, place } = event;
        if (undated.length < MOST_UNDATED)
          undated.push({ id, file, row, title: cleanText(title, 160, 'Event'), place });
        return;
      }
      const left: string[] = [];
      const figures = {
        killed: event.noneReported ? undefined : countOf(event.killed),
        wounded: countOf(event.wounded),
      };
      const { point, radius, zone } = event;
      if (zone !== undefined) zones.set(pushed, zone);
      pushed++;
      builder.push({
        when,
        category: categories.codeOf(event.category),
        title: dictionaries.titles.codeOf(cleanText(event.title, 160, 'Event')),
        status: when.openEnd && when.endEarliest === Number.POSITIVE_INFINITY ? 'ongoing' : 'occurred',
        place: placeOf(event, left),
        point: point && mercator(point),
        radius: point && (radius ?? 0),
        exact: point !== undefined && radius !== undefined && radius <= EXACT_WITHIN,
        parts: partsOf(event, left),
        source: sourceOf(event, left),
        figures,
        origins: originsOf(event),
        id: event.id,
        date: event.date!.edtf,
        fileRow: event.row,
        summary: summaryOf(event, left),
      });
    },
    finish(title) {
      const coded = builder.finish();
      const { rows, codes } = categories.finish(coded.columns.category);
      const zone = zones.size > 0 ? zoneColumn(zones, coded.order) : undefined;
      const columns = { ...coded.columns, category: codes, ...(zone && { zone }) };
      const { path: url, ...licence } = licenceOf(format.id);
      return {
        info: {
          title,
          subtitle: format.label,
          description: `Events read from ${files} (${format.label}). Titles that the file does not give are composed of its fields; dates and places are as exact as its columns say.`,
          languages: ['en'],
          timeZone,
          ...(ground && { ground }),
          licence: { ...licence, url },
        },
        actors: actors.rows,
        places: places.finish(format.label),
        sources: sources.rows,
        categories: rows,
        events: {
          columns: { ...columns, endOrder: endOrder(columns), pointOrder: pointOrder(columns) },
          dictionaries: { ...coded.dictionaries, categories: rows.map(({ id }) => id) },
        },
      };
    },
  };
}
