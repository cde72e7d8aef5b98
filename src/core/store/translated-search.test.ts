import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../dataset/compile.ts';
import { inLanguage } from '../dataset/in-language.ts';
import { packageOf } from '../dataset/package-of.ts';
import { smallFiles } from '../dataset/small-package.fixture.ts';
import type { DataPackage } from '../model/package.ts';
import type { TextRow } from '../model/tables.ts';
import { NO_FILTER } from './filter.ts';
import { memoryQuery } from './memory-query.ts';

const small = packageOf(smallFiles()).package!;
const { events, actors, places, roles } = small.tables;

const CELLS = [
  ...events.flatMap(({ id }) => ['title', 'summary'].map((field) => ({ table: 'events', id, field }))),
  ...actors.map(({ id }) => ({ table: 'actors', id, field: 'name' })),
  ...places.map(({ id }) => ({ table: 'places', id, field: 'name' })),
];
/** Own words of the package, by which a reader of any language may search. */
const ENGLISH = [
  ...events.flatMap(({ title, summary }) => [title, ...summary.split(' ')]),
  ...[...actors, ...places].map(({ name }) => name),
];

/** A translation of some cells into one language, a word of its own for each. */
const texts = fc
  .subarray(CELLS)
  .map((cells) => cells.map((cell): TextRow => ({ ...cell, lang: 'ar', text: `باب${CELLS.indexOf(cell)}` })));

function searcher(source: DataPackage): (q: string) => readonly string[] {
  const dataset = compile(source);
  const query = memoryQuery(dataset);
  return (q) => {
    const page = query.page({ ...NO_FILTER, q }, undefined, { by: 'date', descending: false }, 0, 99);
    return (page as Awaited<typeof page>).items.map(({ id }) => id).sort();
  };
}

/** The events that a word of a row belongs to. */
function eventsOf({ table, id }: TextRow): readonly string[] {
  if (table === 'events') return [id];
  if (table === 'places') return events.filter(({ place }) => place === id).map((event) => event.id);
  return roles.filter(({ actor }) => actor === id).map(({ event }) => event);
}

it('a translated set is found by its English words as before, and by those of the language', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...ENGLISH), (rows, word) => {
      const own = searcher(small);
      const told = searcher(inLanguage({ ...small, tables: { ...small.tables, texts: rows } }, 'ar'));
      expect(told(word)).toEqual(expect.arrayContaining([...own(word)]));
      for (const row of rows) expect(told(row.text)).toEqual(expect.arrayContaining([...eventsOf(row)]));
    }),
  );
});
