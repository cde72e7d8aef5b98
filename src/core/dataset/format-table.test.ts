import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, printCsv } from '../../base/csv.ts';
import { TABLE_NAMES, TABLE_SCHEMAS } from '../model/schema.ts';
import { tableFiles } from '../model/table-files.ts';
import { type Formatted, formatTable } from './format-table.ts';
import { packageOf } from './package-of.ts';
import { smallFiles } from './small-package.fixture.ts';

const FILES = tableFiles(['en', 'ar']);

function textOf(formatted: Formatted): string {
  if ('says' in formatted) throw new Error(formatted.says);
  return formatted.text;
}

describe('formatTable', () => {
  it('leaves a table alone that is in its form', () => {
    for (const { table, file } of FILES) {
      const text = smallFiles().get(file)!;
      expect(formatTable(table, text)).toEqual({ text, changes: [] });
    }
  });

  it('brings back what a spreadsheet did: order without hyphens, CRLF, quotes, a mark, blank rows', () => {
    const text = smallFiles().get('roles.csv')!;
    const [header, ...rows] = text.trimEnd().split('\n');
    const quoted = [header, ...rows.reverse()].map((line) => line.replace(/[^,]+/g, '"$&"'));
    const saved = `\ufeff${[...quoted, ',,,,,', ''].join('\r\n')}`;
    expect(formatTable('roles', saved)).toEqual({
      text,
      changes: ['4 rows in another place', '1 blank row taken out'],
    });
  });

  it('sorts numbers by their value', () => {
    const row = (id: string, order: string) => `${id},Title,circle,${order}`;
    const text = ['id,title,symbol,order', row('a', '10'), row('b', '9'), ''].join('\n');
    expect(textOf(formatTable('categories', text)).split('\n')[1]).toBe(row('b', '9'));
  });

  it.each([
    ['from;to;type;note;source;locator\n', 'has semicolons between its columns; save it with commas'],
    ['from,to\n', 'has another header: header ends where column type is due'],
    ['from,to,type,note,source,locator\na,b\n', 'row 2 has 2 cells where the header has 6'],
    ['from,to,type,note,source,locator\n"a,b,,,,\n', 'row 2 opens a quote that never closes'],
  ])('does nothing to %j', (text, says) => {
    expect(formatTable('links', text)).toEqual({ says: expect.stringContaining(says) });
  });

  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'a',
      'a-b',
      'ab',
      'B',
      '1',
      '10',
      '9',
      '',
      ' ',
      '"',
      ',',
      '\n',
      '\r\n',
      '\ufeff',
      'é',
      'ب',
    ),
  );

  it.each(TABLE_NAMES)(
    '%s: keeps every row, sorts as the rule wants, and finds nothing more to do',
    (table) => {
      const columns = TABLE_SCHEMAS[table].fields.map(({ name }) => name);
      const row = fc
        .array(cell, { minLength: columns.length, maxLength: columns.length })
        .filter((cells) => cells.some((one) => one.trim() !== ''));
      fc.assert(
        fc.property(fc.array(row, { maxLength: 8 }), fc.boolean(), (rows, isMarked) => {
          const text = (isMarked ? '\ufeff' : '') + printCsv([columns, ...rows]);
          const once = textOf(formatTable(table, text));
          const kept = parseCsv(once).rows.map(({ cells }) => JSON.stringify(cells));
          expect(kept.toSorted()).toEqual(rows.map((cells) => JSON.stringify(cells)).toSorted());
          expect(formatTable(table, once)).toEqual({ text: once, changes: [] });
        }),
      );
    },
  );

  it('gives a package whose rows were shuffled back as it was', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...FILES), (seed, { table, file }) => {
        const files = smallFiles();
        const [header, ...rows] = files.get(file)!.trimEnd().split('\n');
        const shuffled = rows.toSorted((a, b) => ((a.length * seed) % 7) - ((b.length * seed) % 7));
        files.set(file, textOf(formatTable(table, [header, ...shuffled, ''].join('\n'))));
        expect(packageOf(files)).toEqual(packageOf(smallFiles()));
      }),
    );
  });
});
