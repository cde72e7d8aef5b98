import { eventZones, otherZone } from '../model/event-zone.ts';
import type { DataPackage } from '../model/package.ts';
import type { ActorRow, ClaimRow, EventRow, RoleRow, SourceRow, Tables } from '../model/tables.ts';
import { originOf } from '../perspective/origins.ts';
import { type Zone, zoneOf } from '../time/zone.ts';

/** An event of which only its place among others in time and kind is told. */
function outlineRow(row: EventRow, title: string): EventRow {
  const { id, category, kind, date, time, zone, status, part_of } = row;
  return {
    id,
    category,
    kind,
    title,
    summary: '',
    date,
    time,
    zone,
    status,
    part_of,
    source: '',
    locator: '',
  };
}

function eventRows(
  { events, links, places }: Tables,
  ids: ReadonlySet<string>,
  ofPackage: Zone,
): readonly EventRow[] {
  const touching = links.filter(({ from, to }) => ids.has(from) || ids.has(to));
  const near = new Set(touching.flatMap(({ from, to }) => [from, to]));
  // Their places are not told, and with them their zones.
  const zoneOfEvent = eventZones(places, ofPackage);
  return events
    .map((row) => ({ ...row, zone: otherZone(zoneOfEvent(row), ofPackage) }))
    .map((row) =>
      ids.has(row.id)
        ? { ...row, summary: '', place: undefined, locator: '' }
        : outlineRow(row, near.has(row.id) ? row.title : ''),
    );
}

/** The claims about the events, and those that they come after. */
function claimRows({ claims }: Tables, ids: ReadonlySet<string>): readonly ClaimRow[] {
  const known = new Map(claims.map((row) => [row.id, row]));
  const kept = new Set(claims.filter(({ event }) => ids.has(event)));
  for (const { after } of kept) {
    const earlier = known.get(after ?? '');
    if (earlier) kept.add(earlier);
  }
  return claims.filter((row) => kept.has(row)).map((row) => ({ ...row, locator: '' }));
}

/** The parts of actors that cite a publisher whom neither their event nor a claim about it cites. */
function rolesCiting(
  { events, roles, sources }: Tables,
  claims: readonly ClaimRow[],
  ids: ReadonlySet<string>,
): readonly RoleRow[] {
  const origins = new Map(sources.map((row) => [row.id, originOf(row)]));
  const keyOf = (event: string, source: string) => `${event} ${origins.get(source)}`;
  const cited = new Set([
    ...events.map(({ id, source }) => keyOf(id, source)),
    ...claims.map(({ event, source }) => keyOf(event, source)),
  ]);
  return roles
    .filter(({ event, source }) => ids.has(event) && !cited.has(keyOf(event, source)))
    .map((row) => ({ ...row, locator: '' }));
}

/** The actors that are named, each with all that he is a part of. */
function actorRows({ actors }: Tables, named: readonly (string | undefined)[]): readonly ActorRow[] {
  const known = new Map(actors.map((row) => [row.id, row]));
  const kept = new Set(named);
  for (const id of kept) kept.add(known.get(id ?? '')?.part_of);
  return actors
    .filter(({ id }) => kept.has(id))
    .map(({ id, name, kind, part_of }) => ({ id, name, kind, part_of }));
}

function sourceRow(row: SourceRow): SourceRow {
  return { id: row.id, title: '', publisher: originOf(row), published: row.published };
}

/**
 * What a checked package tells of some of its events, by their ids, to readers of another: titles, dates, figures and
 * claims, as its whole record has them. Of all other events there is only what dates, order and parts need. It is compiled as
 * any package is; what nobody shows beside another package (summaries, places, locators, titles of sources) is empty.
 */
export function excerptOf({ info, tables }: DataPackage, ids: ReadonlySet<string>): DataPackage {
  const events = eventRows(tables, ids, zoneOf(info.timeZone));
  const claims = claimRows(tables, ids);
  const roles = rolesCiting(tables, claims, ids);
  const actors = actorRows(tables, [
    ...claims.flatMap(({ speaker, value }) => [speaker, value]),
    ...roles.map(({ actor }) => actor),
  ]);
  const placed = new Set(claims.map(({ field, value }) => (field === 'place' ? value : undefined)));
  const cited = new Set([...events, ...claims, ...roles].map(({ source }) => source));
  const places = tables.places
    .filter(({ id }) => placed.has(id))
    .map(({ id, name, kind }) => ({ id, name, kind, source: '' }));
  const links = tables.links.map(({ from, to, type, note }) => ({
    from,
    to,
    type,
    note: ids.has(from) || ids.has(to) ? note : undefined,
    source: '',
    locator: '',
  }));
  const named = events.filter(({ title }) => title !== '');
  const shown = new Set([info.name, ...[...named, ...claims, ...actors, ...places].map(({ id }) => id)]);
  const texts = tables.texts.filter(
    ({ id, field }) => ['title', 'name', 'note'].includes(field) && (shown.has(id) || id.includes(' ')),
  );
  const { name, title, languages, timeZone, licence } = info;
  return {
    info: { name, title, subtitle: '', description: '', languages, timeZone, licence },
    tables: {
      ...{ events, claims, roles, actors, places, links, texts },
      categories: tables.categories,
      sources: tables.sources.filter(({ id }) => cited.has(id)).map(sourceRow),
      changes: [],
      story: [],
    },
    areas: [],
  };
}
