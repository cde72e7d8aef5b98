import type { DataPackage } from '../../core/model/package.ts';
import type { TableName, Tables } from '../../core/model/tables.ts';

/** The tables whose rows have JSON of their own, with the word for one row. */
export const RECORDS = { events: 'event', actors: 'actor', places: 'place', sources: 'source' } as const;

export type RecordTable = keyof typeof RECORDS;

/** Rows of other tables beside a record's own, by their table. */
export type Related = Partial<{ readonly [T in TableName]: Tables[T] }>;

/** Whether a row names an id in one of these columns. */
function naming(id: string, ...columns: readonly string[]) {
  return (row: object) => columns.some((column) => (row as Readonly<Record<string, unknown>>)[column] === id);
}

function withIds<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: Iterable<string | undefined>,
): readonly Row[] {
  const wanted = new Set(ids);
  return rows.filter(({ id }) => wanted.has(id));
}

function sourcesOf(
  tables: Tables,
  ...lists: readonly (readonly { readonly source: string }[])[]
): Tables['sources'] {
  return withIds(
    tables.sources,
    lists.flat().map(({ source }) => source),
  );
}

/** What belongs to each sort of record: for an event all that is said of it, for the others where they stand. */
const RELATED: Readonly<Record<RecordTable, (tables: Tables, id: string) => Related>> = {
  events(tables, id) {
    const [event] = withIds(tables.events, [id]);
    const roles = tables.roles.filter(naming(id, 'event'));
    const claims = tables.claims.filter(naming(id, 'event'));
    const links = tables.links.filter(naming(id, 'from', 'to'));
    return {
      roles,
      claims,
      links,
      changes: tables.changes.filter(naming(id, 'event')),
      events: tables.events.filter(naming(id, 'part_of')),
      categories: withIds(tables.categories, [event.category]),
      places: withIds(tables.places, [event.place]),
      actors: withIds(tables.actors, [
        ...roles.map(({ actor }) => actor),
        ...claims.map(({ speaker }) => speaker),
      ]),
      sources: sourcesOf(tables, [event], roles, claims, links),
    };
  },
  actors(tables, id) {
    const roles = tables.roles.filter(naming(id, 'actor'));
    const claims = tables.claims.filter(naming(id, 'speaker'));
    return {
      roles,
      claims,
      actors: tables.actors.filter(naming(id, 'part_of')),
      events: withIds(
        tables.events,
        [...roles, ...claims].map(({ event }) => event),
      ),
      sources: sourcesOf(tables, roles, claims),
    };
  },
  places(tables, id) {
    const events = tables.events.filter(naming(id, 'place'));
    return { events, places: tables.places.filter(naming(id, 'within')), sources: sourcesOf(tables, events) };
  },
  sources(tables, id) {
    const named = naming(id, 'source');
    return {
      events: tables.events.filter(named),
      roles: tables.roles.filter(named),
      claims: tables.claims.filter(named),
      links: tables.links.filter(named),
    };
  },
};

/** The rows of other tables that belong to a row; a table is there even where it has none. */
export function relatedTo({ tables }: DataPackage, table: RecordTable, id: string): Related {
  return RELATED[table](tables, id);
}

/** The tables that may have rows beside a record, in their order. */
export const RELATED_TABLES: Readonly<Record<RecordTable, readonly TableName[]>> = {
  events: ['roles', 'claims', 'links', 'changes', 'events', 'categories', 'places', 'actors', 'sources'],
  actors: ['roles', 'claims', 'actors', 'events', 'sources'],
  places: ['events', 'places', 'sources'],
  sources: ['events', 'roles', 'claims', 'links'],
};
