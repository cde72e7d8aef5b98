import { searchable } from '../../base/fold-words.ts';
import { groupBy } from '../../base/group-by.ts';
import type { EventRow, Tables, TextRow } from '../model/tables.ts';

interface Named {
  readonly name: string;
  readonly aliases?: string;
}

/** All names of an actor or place, a line each. */
export function namesOf({ name, aliases = '' }: Named): string {
  return [name, ...aliases.split(';')].join('\n');
}

/**
 * Makes the text that a search looks through beside titles and names: the event's summary and kind, what is claimed
 * about it and by whom, and all of that, its title and the names of its actors and place in every language that the texts
 * have. Searchable.
 */
export function searchTextMaker(tables: Tables): (event: EventRow) => string {
  const claims = groupBy(tables.claims, ({ event }) => event);
  const roles = groupBy(tables.roles, ({ event }) => event);
  const texts = groupBy(
    tables.texts.filter(({ table, field }) => field === 'name' || (table !== 'actors' && table !== 'places')),
    ({ table, id }) => `${table} ${id}`,
  );
  const translations = (table: TextRow['table'], id: string | undefined) =>
    (texts.get(`${table} ${id}`) ?? []).map(({ text }) => text);
  const named = (table: 'actors' | 'places') =>
    tables[table].map((row) => [row.id, [namesOf(row), ...translations(table, row.id)].join('\n')] as const);
  const names = new Map([...named('places'), ...named('actors')]);

  return (event) => {
    const said = claims.get(event.id) ?? [];
    const parts = [
      event.summary,
      event.kind,
      event.unit,
      ...said.flatMap(({ speaker, value = '', note }) => [
        names.get(speaker),
        names.get(value) ?? value,
        note,
      ]),
      ...translations('events', event.id),
      ...said.flatMap(({ id }) => translations('claims', id)),
      ...(roles.get(event.id) ?? []).flatMap(({ actor }) => translations('actors', actor)),
      ...translations('places', event.place),
    ];
    return searchable(parts.filter(Boolean).join('\n'));
  };
}
