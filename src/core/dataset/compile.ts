import { groupBy } from '../../base/group-by.ts';
import type { When } from '../edtf/when.ts';
import { whenOfCells } from '../edtf/when-of-cells.ts';
import type { DataPackage } from '../model/package.ts';
import type { EventRow } from '../model/tables.ts';
import { knownOrder } from '../order/known-order.ts';
import { narrow } from '../order/narrow.ts';
import { partsAndWholes } from '../order/ordering.ts';
import { originOf } from '../perspective/origins.ts';
import { type Perspective, WHOLE_RECORD } from '../perspective/perspective.ts';
import { type Told, type ToldEvent, tell } from '../perspective/tell.ts';
import { type Zone, zoneOf } from '../time/zone.ts';
import { columnBuilder } from './column-builder.ts';
import type { Dataset } from './dataset.ts';
import type { Dictionary } from './dictionary.ts';
import type { EventItem } from './event-item.ts';
import { itemAt } from './item-at.ts';
import { type LinkedEvent, valuesOf } from './linked-event.ts';
import { orderTold } from './order-words.ts';
import { outlineOf } from './outline.ts';
import { shapeOf } from './place-shape.ts';
import { readingRanks } from './reading-ranks.ts';
import { recordMaker } from './records.ts';
import { searchTextMaker } from './search-text.ts';
import { type Tree, treeOf } from './tree.ts';

/** The zone of an event that was told. */
function toldZone({ zone }: EventRow, ofPackage: Zone): Zone {
  return zone === undefined ? ofPackage : zoneOf(zone);
}

function whenOfEvent(row: EventRow, ofPackage: Zone): When {
  const { id, date, time } = row;
  const when = whenOfCells(date, time, toldZone(row, ofPackage));
  if (!when)
    throw new Error(`event ${id} has no date that can be read; check the package with packageOf first`);
  return when;
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function treeBy<T>(rows: readonly T[], codes: Dictionary, up: (row: T) => string | undefined): Tree {
  return treeOf(Int32Array.from(rows, (row) => codes.find(up(row) ?? '')));
}

/** The events with all that they refer to, by their ids. */
function linkedEvents({ tables, areas }: DataPackage, told: Told, zone: Zone): readonly LinkedEvent[] {
  const places = new Map(tables.places.map((place) => [place.id, place]));
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  const shapes = new Map(
    tables.places.map((place) => [place.id, shapeOf(place, areaOf.get(place.area ?? ''))]),
  );
  const roles = groupBy(told.roles, ({ event }) => event);
  const rows = told.events.map(({ row }) => row);
  const written = rows.map((row) => whenOfEvent(row, zone));
  const { whens } = narrow(rows, written, told.links, zone);
  const wholes = new Map([...partsAndWholes(rows, told.links)].reverse());
  return told.events
    .map(({ row: event, figures, origins }: ToldEvent, i) => ({
      event,
      figures,
      origins,
      when: whens[i],
      written: written[i],
      whole: wholes.get(event.id),
      place: places.get(event.place ?? ''),
      shape: shapes.get(event.place ?? ''),
      roles: roles.get(event.id) ?? [],
    }))
    .sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
}

/** Compiles a package that has been checked (packageOf gave it without an issue), as an account tells it. */
export function compile(source: DataPackage, perspective: Perspective = WHOLE_RECORD): Dataset {
  const { info, tables, areas, synonyms } = source;
  const zone = zoneOf(info.timeZone);
  const told = tell(source, perspective, zone);
  const linked = linkedEvents(source, told, zone);
  const categories = [...tables.categories].sort((a, b) => a.order - b.order);
  const builder = columnBuilder({
    actors: idsOf(tables.actors),
    places: idsOf(tables.places),
    sources: idsOf(tables.sources),
    categories: idsOf(categories),
    units: [...new Set(tables.events.flatMap(({ unit }) => unit ?? []))].sort(),
  });
  const numbers = new Map(linked.map(({ event }, number) => [event.id, number]));
  for (const one of linked) builder.push(valuesOf(one, builder.dictionaries, (id) => numbers.get(id)));
  const { columns, dictionaries, order: pushed } = builder.finish();
  const events = Array.from(pushed, (number) => linked[number]);
  const rows = new Map(events.map(({ event }, row) => [event.id, row]));
  const effective = new Map(
    events.flatMap(({ event }, row) => {
      const when = whenOfCells(event.effective, undefined, toldZone(event, zone));
      return when ? [[row, when] as const] : [];
    }),
  );
  const eventAt = (row: number): EventRow => events[row].event;
  const rowOf = (id: string): number => rows.get(id) ?? -1;
  const wholeAt = (row: number) => columns.partOf?.[row] ?? -1;
  const partCounts = new Map<number, number>();
  for (const whole of columns.partOf ?? []) partCounts.set(whole, (partCounts.get(whole) ?? 0) + 1);
  const order = knownOrder((row) => events[row].when, told.links, rowOf);
  const inWords = orderTold(events, told.links, rowOf);
  const item = (row: number): EventItem => {
    const { written } = events[row];
    return itemAt(columns, row, eventAt(row), {
      written,
      effective: effective.get(row),
      order: inWords.of(row),
      wholeTitle: wholeAt(row) < 0 ? undefined : eventAt(wholeAt(row)).title,
      partCount: partCounts.get(row) ?? 0,
      placeCount: tables.places.length,
    });
  };
  const claims = [...told.sayings.values()].flat().map(({ claim }) => claim);
  const searchText = searchTextMaker({ ...tables, claims, roles: told.roles });
  return {
    info,
    zone,
    actors: tables.actors,
    actorTree: treeBy(tables.actors, builder.dictionaries.actors, ({ part_of }) => part_of),
    places: tables.places,
    placeTree: treeBy(tables.places, builder.dictionaries.places, ({ within }) => within),
    areas: new Map(areas.map((area) => [area.id, area])),
    sources: tables.sources,
    categories,
    titles: dictionaries.titles,
    units: dictionaries.units,
    ...(synonyms && { synonyms }),
    origins: new Set(tables.sources.map(originOf)).size,
    ...outlineOf({ info, zone, columns, effective, rowOf, item }),
    columns,
    rowOf,
    idOf: (row) => eventAt(row).id,
    searchText: (row) => searchText(eventAt(row)),
    item,
    record: recordMaker(told, events, item, rowOf),
    effective,
    links: told.links,
    order,
    orderTo: inWords.toAny,
    reading: readingRanks(events, columns, order, zone),
    source,
    perspective,
  };
}
