import type { EventRecord } from '../dataset/event-item.ts';
import type { KeptTables } from '../dataset/kept-set.ts';
import { readEdtf } from '../import/cells/date-layouts.ts';
import type { Dated } from '../import/cells/dated.ts';
import type { LatLon } from '../import/cells/read-point.ts';
import type { Estimate, NamedActor, NamedSource } from '../import/imported-event.ts';
import type { PlaceRow } from '../model/tables.ts';
import type { Count } from '../perspective/count.ts';
import { mercator, toDegrees } from '../space/mercator.ts';
import type { ExportedEvent } from './exporter.ts';

/** What no format of exports has room for, in the order in which it is told. */
export const BEYOND = ['status', 'time', 'about', 'claims', 'links'] as const;
export type Beyond = (typeof BEYOND)[number];

/** What of an event no format holds; the status is told in the text of the event. */
export function beyondOf({ status, time, figures, sayings, links }: EventRecord): readonly Beyond[] {
  const is: Readonly<Record<Beyond, boolean>> = {
    status: status !== 'occurred',
    time: time !== undefined && !isClock(time),
    about: Object.values(figures).some(({ about }) => about),
    claims: sayings.length > 0,
    links: links.length > 0,
  };
  return BEYOND.filter((what) => is[what]);
}

/** Decimals of degrees that columns keep: a metre or two. */
const DECIMALS = 1e5;

const isClock = (time: string) => /^\d\d:\d\d$/.test(time);
const rounded = (degrees: number) => Math.round(degrees * DECIMALS) / DECIMALS;

function dateOf({ date, time }: EventRecord): Dated | undefined {
  const day = readEdtf(date);
  if (typeof day === 'string') return undefined;
  if (time === undefined || !isClock(time) || day.stated !== 'day') return day;
  const dated = readEdtf(`${day.edtf}T${time}`);
  return typeof dated === 'string' ? day : dated;
}

/** The point that the event's place has in its table, where that is the event's, as columns are less exact. */
function pointOf({ x, y }: EventRecord, place: PlaceRow | undefined): LatLon | undefined {
  if (Number.isNaN(x) || Number.isNaN(y)) return undefined;
  if (place?.lat !== undefined && place.lon !== undefined) {
    const own = { lat: place.lat, lon: place.lon };
    const world = mercator(own);
    if (Math.fround(world.x) === Math.fround(x) && Math.fround(world.y) === Math.fround(y)) return own;
  }
  const { lat, lon } = toDegrees({ x, y });
  return { lat: rounded(lat), lon: rounded(lon) };
}

function estimateOf(count: Count | undefined): Estimate | undefined {
  return count && (count.open ? { low: count.low } : { low: count.low, high: count.high });
}

/** Says in the text that something has not happened, as no format has a column for it. */
function summaryOf({ summary, status }: EventRecord): string | undefined {
  const note = status === 'occurred' ? '' : `Status: ${status}.`;
  return [summary, note].filter((part) => part !== '').join('\n') || undefined;
}

/** Makes events that formats can hold of the records of a set; `tables` are those of the set. */
export function takenEvents(
  tables: Pick<KeptTables, 'actors' | 'places' | 'sources' | 'categories'>,
): (record: EventRecord) => ExportedEvent {
  const names = new Map(tables.actors.map(({ id, name }) => [id, name]));
  const places = new Map(tables.places.map((place) => [place.id, place]));

  /** The country that a place is or lies in. */
  function countryOf(place: PlaceRow | undefined): string | undefined {
    for (let at = place; at; at = places.get(at.within ?? '')) if (at.kind === 'country') return at.name;
    return undefined;
  }

  function sourcesOf({ source }: EventRecord): readonly NamedSource[] {
    const row = tables.sources[source];
    if (!row) return [];
    const { title, publisher, published, url } = row;
    return [{ title, ...(publisher && { publisher }), ...(published && { published }), ...(url && { url }) }];
  }

  return (record) => {
    const { id, title, category, place: code, radius, figures, roles } = record;
    const place = tables.places[code];
    const point = pointOf(record, place);
    const actors = roles.map(
      ({ actor, role, attribution }): NamedActor => ({ name: names.get(actor) ?? actor, role, attribution }),
    );
    return {
      id,
      title,
      summary: summaryOf(record),
      category: tables.categories[category]?.title ?? 'Event',
      date: dateOf(record),
      ...(record.zone && { zone: record.zone }),
      point,
      ...(point && !Number.isNaN(radius) && { radius }),
      place: place?.name,
      country: countryOf(place),
      actors,
      killed: estimateOf(figures.killed),
      wounded: estimateOf(figures.wounded),
      sources: sourcesOf(record),
    };
  };
}
