import { versionOf } from '../../core/dataset/versions/content.ts';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import { eventZones, otherZone } from '../../core/model/event-zone.ts';
import type { DataPackage } from '../../core/model/package.ts';
import type { EventRow } from '../../core/model/tables.ts';
import { type Zone, zoneOf } from '../../core/time/zone.ts';
import { RECORDS, type RecordTable, relatedTo } from './record-parts.ts';
import type { SitePaths } from './site-paths.ts';

/** A file that the build writes: its path below the site's base and its content. */
export interface PublishedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The instants between which an event lies, UTC; an end that is open or not known is left out. */
function boundsOf({ date, time }: EventRow, zone: Zone): object {
  const when = whenOfCells(date, time, zone);
  const instant = (ms: number | undefined) =>
    ms !== undefined && Number.isFinite(ms) ? new Date(ms).toISOString() : undefined;
  return { earliest: instant(when?.startEarliest), latest: instant(when?.endLatest) };
}

/** What is worked out of the rows of an event: its bounds, and its zone where it is another than the package's. */
function timesOf({ info, tables }: DataPackage): (row: EventRow) => object {
  const ofPackage = zoneOf(info.timeZone);
  const zoneOfEvent = eventZones(tables.places, ofPackage);
  return (row) => {
    const zone = zoneOfEvent(row);
    return { eventTimeZone: otherZone(zone, ofPackage), ...boundsOf(row, zone) };
  };
}

/** An outline as GeoJSON has it (RFC 7946). */
function outlineOf({ areas }: DataPackage, area: string | undefined): object | undefined {
  const found = areas.find(({ id }) => id === area);
  return found && { type: 'MultiPolygon', coordinates: found.polygons };
}

/** The JSON of every event, actor, place and source of a package, each beside its page; `schema/<sort>.json` describes it. */
export function recordFiles(data: DataPackage, paths: SitePaths): readonly PublishedFile[] {
  const { info, tables } = data;
  const version = versionOf(data);
  const times = timesOf(data);
  const fileOf = (table: RecordTable, row: { readonly id: string }, further: object): PublishedFile => {
    const page = `${table}/${row.id}`;
    const record = {
      $schema: paths.addressOf(`schema/${RECORDS[table]}.json`),
      page: paths.addressOf(
        table === 'sources' ? `${paths.pathOf(data, table)}#${row.id}` : paths.pathOf(data, page),
      ),
      package: info.name,
      version,
      licence: info.licence.url,
      timeZone: info.timeZone,
      [RECORDS[table]]: row,
      ...further,
      ...relatedTo(data, table, row.id),
    };
    return { path: `${paths.pathOf(data, page)}.json`, content: JSON.stringify(record) };
  };
  return [
    ...tables.events.map((row) => fileOf('events', row, times(row))),
    ...tables.actors.map((row) => fileOf('actors', row, {})),
    ...tables.places.map((row) => fileOf('places', row, { outline: outlineOf(data, row.area) })),
    ...tables.sources.map((row) => fileOf('sources', row, {})),
  ];
}
