import { searchable } from '../../base/fold-words.ts';
import type { PackageInfo } from '../model/package.ts';
import type { ActorRow, CategoryRow, PlaceRow, SourceRow } from '../model/tables.ts';
import { ATTRIBUTIONS, ROLES } from '../model/vocabulary.ts';
import { originOf } from '../perspective/origins.ts';
import { WHOLE_RECORD } from '../perspective/perspective.ts';
import { zoneOf } from '../time/zone.ts';
import { asciiWords, isPlain } from './ascii-words.ts';
import type { CodedEvents } from './column-builder.ts';
import type { Dataset } from './dataset.ts';
import type { EventColumns } from './event-columns.ts';
import type { EventItem, EventRecord } from './event-item.ts';
import { fieldsAt } from './fields-at.ts';
import { harmAt } from './harm-at.ts';
import { outlineOf } from './outline.ts';
import { type TextColumn, textAt, textStart } from './text-column.ts';
import { type Tree, treeOf } from './tree.ts';
import { whenAt } from './when-at.ts';

/** What stands beside the columns of a set that was read from files: all that is small. */
export interface KeptTables {
  readonly info: PackageInfo;
  readonly actors: readonly ActorRow[];
  readonly places: readonly PlaceRow[];
  readonly sources: readonly SourceRow[];
  readonly categories: readonly CategoryRow[];
}

/** A set whose columns have everything that is known of its events. */
export interface KeptSet extends KeptTables {
  readonly events: CodedEvents;
}

type Columns = EventColumns & {
  readonly id: TextColumn;
  readonly date: TextColumn;
  readonly summary: TextColumn;
};

function treeBy<T extends { readonly id: string }>(
  rows: readonly T[],
  up: (row: T) => string | undefined,
): Tree {
  const codes = new Map(rows.map(({ id }, code) => [id, code]));
  return treeOf(Int32Array.from(rows, (row) => codes.get(up(row) ?? '') ?? -1));
}

const encoder = new TextEncoder();

/** The row with an id, or -1; all ids are looked through, which takes milliseconds for a million. */
function rowOfId({ ends, bytes }: TextColumn, id: string): number {
  const wanted = encoder.encode(id);
  let start = 0;
  for (let row = 0; row < ends.length; row++) {
    const end = ends[row];
    if (end - start === wanted.length) {
      let same = 0;
      while (same < wanted.length && bytes[start + same] === wanted[same]) same++;
      if (same === wanted.length) return row;
    }
    start = end;
  }
  return -1;
}

/** Calls back for the words of a row's text where it is ASCII alone. */
function plainWordsIn(summary: TextColumn): Dataset['plainWords'] {
  return (row, onWord) => {
    const [start, end] = [textStart(summary, row), summary.ends[row]];
    if (!isPlain(summary.bytes, start, end)) return false;
    asciiWords(summary.bytes, start, end, onWord);
    return true;
  };
}

/** The locator of an event that was read from a row of a file; `page` where no row is known. */
function locatorAt({ fileRow }: EventColumns, row: number): string {
  const number = fileRow?.[row] ?? 0;
  return number > 0 ? `row ${number}` : 'page';
}

/** A set that was read from files, now or earlier. Its columns have ids, dates and summaries. */
export function keptDataset({ events, ...tables }: KeptSet): Dataset {
  const { info, actors, places, sources, categories } = tables;
  const columns = events.columns as Columns;
  const { titles, units } = events.dictionaries;
  const zone = zoneOf(info.timeZone);

  function zoneAt(row: number): Pick<EventItem, 'zone'> {
    const own = columns.zone ? textAt(columns.zone, row) : '';
    return own === '' || own === zone.name ? {} : { zone: own };
  }

  function item(row: number): EventItem {
    const when = whenAt(columns, row);
    return {
      ...fieldsAt(columns, row, places.length),
      id: textAt(columns.id, row),
      title: titles[columns.title[row]],
      when,
      written: when,
      ...zoneAt(row),
      whole: -1,
      partCount: 0,
      locator: locatorAt(columns, row),
      date: textAt(columns.date, row),
    };
  }

  function rolesAt(row: number, one: EventItem): EventRecord['roles'] {
    const { actorOffsets, actorCodes, roleCodes, attributionCodes } = columns;
    const length = actorOffsets[row + 1] - actorOffsets[row];
    return Array.from({ length }, (_, i) => {
      const at = actorOffsets[row] + i;
      return {
        event: one.id,
        actor: actors[actorCodes[at]].id,
        role: ROLES[roleCodes[at]],
        attribution: ATTRIBUTIONS[attributionCodes[at]],
        source: sources[one.source].id,
        locator: one.locator,
      };
    });
  }

  function record(row: number): EventRecord {
    const one = item(row);
    return {
      ...one,
      summary: textAt(columns.summary, row),
      kind: categories[one.category].id,
      figures: harmAt(columns, row),
      roles: rolesAt(row, one),
      sayings: [],
      links: [],
      parts: [],
      changes: [],
    };
  }

  const rows = { columns, rowOf: (id: string) => rowOfId(columns.id, id), item };
  return {
    ...rows,
    ...outlineOf({ ...rows, info, zone }),
    info,
    zone,
    actors,
    actorTree: treeBy(actors, ({ part_of }) => part_of),
    places,
    placeTree: treeBy(places, ({ within }) => within),
    areas: new Map(),
    sources,
    categories,
    titles,
    units,
    origins: new Set(sources.map(originOf)).size,
    perspective: WHOLE_RECORD,
    idOf: (row) => textAt(columns.id, row),
    plainWords: plainWordsIn(columns.summary),
    searchText: (row) => searchable(textAt(columns.summary, row)),
    record,
    links: [],
  };
}
