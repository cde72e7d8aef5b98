import fc from 'fast-check';
import { expect, it } from 'vitest';
import { needlesOf, searchable, wordsOf } from '../../base/fold-words.ts';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { compile } from '../dataset/compile.ts';
import { inLanguage } from '../dataset/in-language.ts';
import { packageOf } from '../dataset/package-of.ts';
import { smallFiles } from '../dataset/small-package.fixture.ts';
import type { DataPackage } from '../model/package.ts';
import type { EventRow, TextRow } from '../model/tables.ts';
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

/** Every word that a page may show or hide of an event, in the package's own language and in all others. */
function wordsAbout({ tables }: DataPackage, event: EventRow): string {
  const inAll = (table: string, id: string | undefined, own: readonly (string | undefined)[]) => [
    ...own,
    ...tables.texts
      .filter((row) => row.table === table && row.id === id && row.field !== 'note' && row.field !== 'source')
      .map(({ text }) => text),
  ];
  const nameOf = (id: string | undefined) =>
    (['actors', 'places'] as const).flatMap((table) => {
      const row = tables[table].find((one) => one.id === id);
      return row ? inAll(table, id, [row.name, ...(row.aliases ?? '').split(';')]) : [];
    });
  const claims = tables.claims.filter((claim) => claim.event === event.id);
  const notes = tables.texts.filter(
    ({ table, id }) => table === 'claims' && claims.some((one) => one.id === id),
  );
  return [
    ...inAll('events', event.id, [event.title, event.summary, event.kind, event.unit]),
    ...nameOf(event.place),
    ...tables.roles.filter((role) => role.event === event.id).flatMap(({ actor }) => nameOf(actor)),
    ...claims.flatMap(({ speaker, value, note }) => [...nameOf(speaker), value, ...nameOf(value), note]),
    ...notes.map(({ text }) => text),
  ].join('\n');
}

/** A package as a page in a language has it once a search has brought the texts of all others. */
function wide(source: DataPackage, language: string): DataPackage {
  const own = source.tables.texts.filter(({ lang }) => lang === language);
  const others = source.tables.texts.filter(({ lang }) => lang !== language);
  const shown = inLanguage({ ...source, tables: { ...source.tables, texts: own } }, language);
  return { ...shown, tables: { ...shown.tables, texts: [...shown.tables.texts, ...others] } };
}

/** Finds the events with some words by looking through everything. */
function byHand(source: DataPackage): (typed: readonly string[]) => readonly string[] {
  const texts = source.tables.events.map(
    (event) => [event.id, searchable(wordsAbout(source, event))] as const,
  );
  return (typed) => {
    const needles = typed.flatMap((word) => wordsOf(word).map((one) => needlesOf([one])));
    return texts
      .filter(([, text]) => needles.every((readings) => readings.some((needle) => text.includes(needle))))
      .map(([id]) => id)
      .sort();
  };
}

const SPOKEN = ['en', 'ar', 'ckb', 'fr'];

it('finds the same in every language once all texts are there, as by looking through every word of them', () => {
  const noted = small.tables.claims.map(({ id }) => ({ table: 'claims', id, field: 'note' }));
  const cells = [...CELLS, ...actors.map(({ id }) => ({ table: 'actors', id, field: 'note' })), ...noted];
  const text = fc.record({
    cell: fc.constantFrom(...cells),
    lang: fc.constantFrom(...SPOKEN.slice(1)),
    text: fc.constantFrom(
      'الكاظمي',
      'رئيس الوزراء',
      'للكاظمي',
      'Bagdad',
      'Bagdad assiégée',
      'بەغدا',
      'Ministry',
    ),
  });
  const one = fc.uniqueArray(text, { selector: ({ cell, lang }) => JSON.stringify([cell, lang]) });
  const words = fc.constantFrom(
    'الكاظمي',
    'كاظمي',
    'الوزراء',
    'bagdad',
    'assiegee',
    'بەغدا',
    'ministry',
    'raid',
    'gate',
  );
  fc.assert(
    fc.property(one, fc.array(words, { minLength: 1, maxLength: 2 }), (drawn, typed) => {
      const rows = drawn.map(({ cell, lang, text }): TextRow => ({ ...cell, lang, text }));
      const source = { ...small, tables: { ...small.tables, texts: rows } };
      const expected = byHand(source)(typed);
      for (const language of SPOKEN) {
        expect(searcher(wide(source, language))(typed.join(' ')), language).toEqual(expected);
      }
    }),
  );
});

it.each(['baghdad-2020-11-17', 'iraq-2019-2020'])(
  'finds every word of %s in every language, on a page of any',
  (name) => {
    const source = shippedSet(name).source!;
    const pages = ['en', 'ar'].map((language) => searcher(wide(source, language)));
    const found = byHand(source);
    const words = [...new Set(source.tables.events.flatMap((event) => wordsOf(wordsAbout(source, event))))];
    for (const word of words.filter((_, at) => at % 7 === 0)) {
      const expected = found([word]);
      for (const find of pages) expect(find(word), word).toEqual(expected);
    }
  },
);
