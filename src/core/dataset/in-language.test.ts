import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DataPackage } from '../model/package.ts';
import { TABLE_NAMES } from '../model/schema.ts';
import type { Tables, TextRow } from '../model/tables.ts';
import { wordColumns } from '../model/word-columns.fixture.ts';
import { inLanguage, languageOfText } from './in-language.ts';
import { packageOf } from './package-of.ts';
import { smallFiles } from './small-package.fixture.ts';

const small = packageOf(smallFiles()).package!;
const withTexts = (texts: readonly TextRow[]): DataPackage => ({
  ...small,
  tables: { ...small.tables, texts },
});

type Cell = Pick<TextRow, 'table' | 'id' | 'field'>;
const cellsOf = (table: keyof Tables, fields: readonly string[]): readonly Cell[] =>
  (small.tables[table] as unknown as readonly Readonly<Record<string, string>>[]).flatMap((row) =>
    fields.flatMap((field) =>
      row[field] === undefined ? [] : { table, id: row.id ?? `${row.from} ${row.to} ${row.type}`, field },
    ),
  );
const CELLS = [
  ...cellsOf('events', ['title', 'summary']),
  ...cellsOf('actors', ['name', 'note']),
  ...cellsOf('places', ['name', 'source']),
  ...cellsOf('claims', ['note']),
  ...cellsOf('links', ['note']),
  ...cellsOf('sources', ['title']),
  ...cellsOf('categories', ['title']),
] as const;

/** Translations of any of the cells, each of its own; in Arabic or in Kurdish. */
const texts = fc
  .array(fc.record({ cell: fc.constantFrom(...CELLS), lang: fc.constantFrom('ar', 'ckb') }))
  .map((drawn) => [
    ...new Map(
      drawn.map(({ cell, lang }, i): [string, TextRow] => [
        JSON.stringify([cell, lang]),
        { ...cell, lang, text: `كلمة${i}` },
      ]),
    ).values(),
  ]);

function read({ tables }: DataPackage, { table, id, field }: Cell): string | undefined {
  const rows = tables[table as keyof Tables] as unknown as readonly Readonly<Record<string, string>>[];
  return rows.find((row) => (row.id ?? `${row.from} ${row.to} ${row.type}`) === id)?.[field];
}

it('puts every text of the language in its place, and leaves and marks all others', () => {
  fc.assert(
    fc.property(texts, (rows) => {
      const source = withTexts(rows);
      const told = inLanguage(source, 'ar');
      for (const cell of CELLS) {
        const arabic = rows.find(
          (row) =>
            row.lang === 'ar' && row.table === cell.table && row.id === cell.id && row.field === cell.field,
        );
        expect(read(told, cell)).toBe(arabic?.text ?? read(source, cell));
        const marked = languageOfText({ info: told.info, source: told }, [
          cell.table as 'events',
          cell.id,
          cell.field,
        ]);
        expect(marked).toBe(arabic ? 'ar' : 'en');
      }
    }),
  );
});

it('keeps the name that was replaced among the other names of actors and places', () => {
  const told = inLanguage(small, 'ar');
  expect(told.tables.actors.find(({ id }) => id === 'ministry')).toMatchObject({
    name: 'الوزارة',
    aliases: 'Ministry',
  });
});

it('says in the language what describes the package as a whole', () => {
  const texts = [{ table: 'package', id: 'small', field: 'title', lang: 'ar', text: 'حزمة صغيرة' }];
  const told = inLanguage(withTexts(texts), 'ar');
  expect(told.info).toEqual({ ...small.info, title: 'حزمة صغيرة' });
  const marked = (field: string) =>
    languageOfText({ info: told.info, source: told }, ['package', 'small', field]);
  expect([marked('title'), marked('subtitle')]).toEqual(['ar', 'en']);
});

it('is the very package where it has no words of the language', () => {
  expect(inLanguage(small, 'ckb')).toBe(small);
  expect(inLanguage(small, 'en')).toBe(small);
  expect(languageOfText({ info: small.info, source: small }, ['events', 'raid', 'title'])).toBe('en');
});

it('shows every column of words in the language, but for these', () => {
  const left = TABLE_NAMES.filter((table) => table !== 'texts').flatMap((table) =>
    wordColumns(table)
      .filter((field) => {
        const row = { id: 'row', from: 'a', to: 'b', type: 'c', [field]: 'word' };
        const id = table === 'links' ? 'a b c' : 'row';
        const tables = {
          ...small.tables,
          [table]: [row],
          texts: [{ table, id, field, lang: 'ar', text: 'كلمة' }],
        };
        return read(inLanguage({ ...small, tables }, 'ar'), { table, id, field }) === 'word';
      })
      .map((field) => `${table}.${field}`),
  );
  expect(left).toEqual([
    'events.kind',
    'events.unit',
    'actors.aliases',
    'places.aliases',
    'places.area',
    'claims.field',
    'claims.value',
    'changes.kind',
    'changes.reason',
    'story.view',
    'story.events',
  ]);
});
