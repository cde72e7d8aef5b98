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
 * about it and by whom, and every translation of it, its claims, its actors and its place. Searchable.
 */
export function searchTextMaker(tables: Tables): (event: EventRow) => string {
  const claims = groupBy(tables.claims, ({ event }) => event);
  const roles = groupBy(tables.roles, ({ event }) => event);
  const names = new Map([...tables.places, ...tables.actors].map((row) => [row.id, namesOf(row)]));
  const texts = groupBy(tables.texts, ({ table, id }) => `${table} ${id}`);
  const translations = (table: TextRow['table'], id: string | undefined) =>
    (texts.get(`${table} ${id}`) ?? []).map(({ text }) => text);

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
