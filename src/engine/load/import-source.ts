import { searchable } from '../../base/fold-words.ts';
import { importWords } from '../../build/import/import-words.ts';
import type { When } from '../../core/edtf/when.ts';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import type { DayOrder } from '../../core/import/cells/date-layouts.ts';
import { importFiles } from '../../core/import/import-files.ts';
import type { Estimate, ImportedEvent } from '../../core/import/imported-event.ts';
import type { InputFile } from '../../core/import/input/input-file.ts';
import { cleanText } from '../../core/import/package/clean-text.ts';
import { rangeOf } from '../../core/import/package/estimate-range.ts';
import { dateCells } from '../../core/import/package/package-builder.ts';
import type { ActorRow, CategoryRow, PlaceRow, SourceRow } from '../../core/model/tables.ts';
import { SYMBOLS } from '../../core/model/vocabulary.ts';
import type { Count } from '../../core/perspective/count.ts';
import { mercator } from '../../core/space/mercator.ts';
import { zoneOf } from '../../core/time/zone.ts';
import type { EventSource, Lists, LoadedEvent } from './event-source.ts';
import { listOf } from './list-of.ts';

/** The zone of days and clocks where files name none. */
const UTC = 'UTC';
/** Where a row has no address of its own. */
const NO_ADDRESS = 'page';

function countOf(estimate: Estimate | undefined): Count | undefined {
  const range = rangeOf(estimate);
  return range && { ...range, open: false, about: false };
}

const NO_LISTS: Lists = {
  actors: [],
  places: [],
  placeParents: [],
  categories: [],
  sources: [],
  units: [],
  synonyms: [],
};

/** What the events of files name, as lists of a set, which go on from those `before`. */
function growingLists(label: string, before: Lists = NO_LISTS) {
  const countryOf = (code: number) => before.places[before.placeParents[code]]?.name ?? '';
  const actors = listOf<ActorRow>(
    'actor',
    before.actors.map((row) => [row.name, row]),
  );
  const places = listOf<PlaceRow>(
    'place',
    before.places.map((row, code) => [
      row.kind === 'country' ? `\n${row.name}` : `${row.name}\n${countryOf(code)}`,
      row,
    ]),
  );
  const placeParents = [...before.placeParents];
  const sources = listOf<SourceRow>(
    'source',
    before.sources.map((row) => [row.title, row]),
  );
  const categories = listOf<CategoryRow>(
    'category',
    before.categories.map((row) => [row.title, row]),
  );

  const placeNamed = (key: string, name: string, kind: PlaceRow['kind'], within: number) => {
    const code = places.codeOf(key, name, (id) => ({
      id,
      name: cleanText(name, 100, 'A place without a name'),
      kind,
      ...(within >= 0 && { within: places.rows[within].id }),
      source: label,
    }));
    placeParents[code] ??= within;
    return code;
  };

  return {
    actors,
    places,
    placeParents,
    sources,
    categories,
    actor: (name: string) =>
      actors.codeOf(name, name, (id) => ({
        id,
        name: cleanText(name, 100, 'Unnamed'),
        kind: 'organization',
      })),
    /** A place lies within its country, which a row without a place of its own names alone. */
    place({ place, country }: ImportedEvent): number | undefined {
      const whole = country ? placeNamed(`\n${country}`, country, 'country', -1) : -1;
      if (!place || place === country) return whole < 0 ? undefined : whole;
      return placeNamed(`${place}\n${country ?? ''}`, place, 'unknown', whole);
    },
    /** Publishers where rows name them: each row may have an address of its own. */
    source({ sources: [first] }: ImportedEvent): number {
      const name = first?.publisher ?? first?.title ?? label;
      return sources.codeOf(name, name, (id) => ({ id, title: cleanText(name, 200, label) }));
    },
    category(title: string): number {
      const isFull = categories.rows.length >= SYMBOLS.length - 1;
      const isKnown = () => categories.rows.some((row) => row.title === cleanText(title, 30, 'Event'));
      const name = isFull && !isKnown() ? 'Other' : title;
      return categories.codeOf(name, name, (id) => {
        const at = categories.rows.length;
        return { id, title: cleanText(name, 30, 'Event'), symbol: SYMBOLS[at], order: at + 1 };
      });
    },
  };
}

type GrowingLists = ReturnType<typeof growingLists>;

function eventOf(
  event: ImportedEvent,
  when: When,
  zone: string | undefined,
  lists: GrowingLists,
): LoadedEvent {
  const [source] = event.sources;
  const named = [...event.actors, ...(event.associated ?? []).map((name) => ({ name, role: undefined }))];
  const parts = named.map(({ name, role = 'subject', ...rest }) => ({
    actor: lists.actor(name),
    role,
    attribution: ('attribution' in rest ? rest.attribution : undefined) ?? ('unknown' as const),
  }));
  const place = lists.place(event);
  const category = lists.category(event.category);
  return {
    id: event.id,
    title: cleanText(event.title, 45, cleanText(event.category, 45, 'Event')),
    summary: event.summary ?? event.title,
    kind: lists.categories.rows[category].id,
    locator: source?.url ?? NO_ADDRESS,
    written: { ...dateCells(event.date!.edtf), ...(zone && { zone }) },
    text: searchable(`${event.summary ?? event.title}\n${event.category}`),
    values: {
      when,
      category,
      source: lists.source(event),
      status: 'occurred',
      ...(place !== undefined && { place }),
      ...(event.point && { point: mercator(event.point), radius: event.radius ?? 0 }),
      figures: {
        killed: event.noneReported ? undefined : countOf(event.killed),
        wounded: countOf(event.wounded),
      },
      parts,
    },
  };
}

/** All that `npm run import` reads, without a limit. Events without a date, which no list of dates can hold, are left out and counted. */
export function importSource(
  files: readonly InputFile[],
  title: string,
  dayOrder: DayOrder | undefined,
  before?: Lists,
  parentOf: EventSource['parentOf'] = () => -1,
): EventSource {
  let lists = growingLists(title, before);
  let format = '';
  let timeZone = UTC;
  // A set that is appended to may have another zone than these files.
  const zoneOfRest = () => (before && timeZone !== UTC ? timeZone : undefined);
  return {
    isByIds: true,
    parentOf,
    continuing: (lists, parents) => importSource(files, title, dayOrder, lists, parents),
    async read(sink) {
      let undated = 0;
      let hasBegun = false;
      const report = await importFiles(files, {
        ...(dayOrder && { dayOrder }),
        begin: ({ label }, named = UTC) => {
          timeZone = named;
          if (hasBegun) sink.again();
          hasBegun = true;
          lists = growingLists(label, before);
          format = label;
          undated = 0;
          return {
            event: (event) => {
              const when =
                event.date && whenOfCells(event.date.edtf, undefined, zoneOf(event.zone ?? timeZone));
              if (when) sink.take(eventOf(event, when, event.zone ?? zoneOfRest(), lists));
              else undated++;
            },
          };
        },
      });
      const left = undated > 0 ? [`left out: without a date ${undated.toLocaleString('en')}`] : [];
      return [importWords(report), ...left].join('\n');
    },
    lists: () => ({
      actors: lists.actors.rows,
      places: lists.places.rows,
      placeParents: lists.placeParents,
      categories: lists.categories.rows,
      sources: lists.sources.rows,
      units: before?.units ?? [],
      synonyms: before?.synonyms ?? [],
    }),
    info: (name) => ({
      name,
      title,
      subtitle: 'Imported',
      description: `Events read from ${title} (${format}).`,
      languages: ['en'],
      timeZone,
      licence: {
        name: 'not-stated',
        title: 'The file states no licence; ask its publisher before handing it on',
        url: 'https://choosealicense.com/no-permission/',
      },
    }),
  };
}
