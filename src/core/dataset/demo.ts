import { searchable } from '../../base/fold-words.ts';
import type { PackageInfo } from '../model/package.ts';
import { ROLES } from '../model/vocabulary.ts';
import { WHOLE_RECORD } from '../perspective/perspective.ts';
import { asciiWords, isPlain } from './ascii-words.ts';
import type { Codes } from './code-column.ts';
import type { CodedEvents } from './column-builder.ts';
import type { Dataset } from './dataset.ts';
import { dateText } from './demo/date-text.ts';
import { DEMO_ACTORS } from './demo/demo-actors.ts';
import { demoEvents } from './demo/demo-events.ts';
import { DEMO_PLACES } from './demo/demo-places.ts';
import { DEMO_SOURCES } from './demo/demo-sources.ts';
import { DEMO_ZONE } from './demo/demo-times.ts';
import { DEMO_CATEGORIES, DEMO_TITLES, kindOfTitle } from './demo/demo-titles.ts';
import type { EventColumns } from './event-columns.ts';
import type { EventItem, EventRecord } from './event-item.ts';
import { fieldsAt } from './fields-at.ts';
import { harmAt } from './harm-at.ts';
import { outlineOf } from './outline.ts';
import { type TextColumn, textAt, textStart } from './text-column.ts';
import { type Tree, treeOf } from './tree.ts';
import { whenAt } from './when-at.ts';

const NOTE = 'Made by a seeded generator to try the page with many events. Nothing of this happened.';
/** Digits of the number in an id, so that ids sort as their numbers. */
const DIGITS = 7;

/** What a made set of `n` events says of itself. */
export function demoInfo(n: number): PackageInfo {
  return {
    name: `demo-${n}`,
    title: `Made set of ${n.toLocaleString('en')} incidents`,
    subtitle: 'Made by a seeded generator, not real',
    description: NOTE,
    languages: ['en'],
    timeZone: DEMO_ZONE.name,
    licence: {
      name: 'CC0-1.0',
      title: 'CC0 1.0 Universal',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  };
}

/** What is shown of it first. */
const FIRST_VIEW = { firstSpan: '2019-10/2020-11', firstMap: '11/33.3150/44.3900' };

function treeBy<T extends { readonly id: string }>(
  rows: readonly T[],
  up: (row: T) => string | undefined,
): Tree {
  return treeOf(Int32Array.from(rows, (row) => rows.findIndex(({ id }) => id === up(row))));
}

function idOf(row: number): string {
  return `demo-${String(row + 1).padStart(DIGITS, '0')}`;
}

function rowOf(id: string, n: number): number {
  const row = Number(/^demo-(\d{7})$/.exec(id)?.[1] ?? 0) - 1;
  return row < n ? row : -1;
}

function itemOf(columns: EventColumns, row: number): EventItem {
  const when = whenAt(columns, row);
  return {
    ...fieldsAt(columns, row, DEMO_PLACES.length),
    id: idOf(row),
    title: DEMO_TITLES[columns.title[row]],
    when,
    written: when,
    whole: -1,
    partCount: 0,
    locator: '1',
    ...dateText(when, DEMO_ZONE),
  };
}

function summaryAt({ summary }: EventColumns, row: number): string {
  return summary ? textAt(summary, row) : '';
}

function wordsOfKind(title: number): string {
  return kindOfTitle(title).replaceAll('-', ' ');
}

function recordOf(columns: EventColumns, row: number): EventRecord {
  const { actorOffsets, actorCodes, roleCodes } = columns;
  const item = itemOf(columns, row);
  const places = Array.from(
    { length: actorOffsets[row + 1] - actorOffsets[row] },
    (_, i) => actorOffsets[row] + i,
  );
  return {
    ...item,
    summary: `${summaryAt(columns, row)} ${NOTE}`,
    kind: kindOfTitle(columns.title[row]),
    figures: harmAt(columns, row),
    roles: places.map((at) => ({
      event: item.id,
      actor: DEMO_ACTORS[actorCodes[at]].id,
      role: ROLES[roleCodes[at]],
      attribution: 'unknown',
      source: DEMO_SOURCES[item.source].id,
      locator: item.locator,
    })),
    sayings: [],
    links: [],
    parts: [],
    changes: [],
  };
}

const encoder = new TextEncoder();

/** The words of summaries and kinds, told by their bytes. */
function plainWordsIn(summary: TextColumn, titles: Codes): Dataset['plainWords'] {
  const kinds = DEMO_TITLES.map((_, title) => encoder.encode(wordsOfKind(title)));
  return (row, onWord) => {
    const [start, end] = [textStart(summary, row), summary.ends[row]];
    if (!isPlain(summary.bytes, start, end)) return false;
    const kind = kinds[titles[row]];
    asciiWords(summary.bytes, start, end, onWord);
    asciiWords(kind, 0, kind.length, onWord);
    return true;
  };
}

/** A made set of 1 to 5,000,000 incidents, from what `demoEvents` made, now or earlier. */
export function demoDataset(n: number, { columns }: Pick<CodedEvents, 'columns'> = demoEvents(n)): Dataset {
  const info = { ...demoInfo(n), ...FIRST_VIEW };
  const rows = { columns, rowOf: (id: string) => rowOf(id, n), item: (row: number) => itemOf(columns, row) };
  return {
    ...rows,
    ...outlineOf({ ...rows, info, zone: DEMO_ZONE }),
    info,
    zone: DEMO_ZONE,
    actors: DEMO_ACTORS,
    actorTree: treeBy(DEMO_ACTORS, ({ part_of }) => part_of),
    places: DEMO_PLACES,
    placeTree: treeBy(DEMO_PLACES, ({ within }) => within),
    areas: new Map(),
    sources: DEMO_SOURCES,
    categories: DEMO_CATEGORIES,
    titles: DEMO_TITLES,
    units: [],
    origins: 1,
    perspective: WHOLE_RECORD,
    idOf,
    ...(columns.summary && { plainWords: plainWordsIn(columns.summary, columns.title) }),
    searchText: (row) => searchable(`${summaryAt(columns, row)}\n${wordsOfKind(columns.title[row])}`),
    record: (row) => recordOf(columns, row),
    links: [],
  };
}
