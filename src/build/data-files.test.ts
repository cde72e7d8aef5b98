import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../core/dataset/compile.ts';
import { smallFiles } from '../core/dataset/small-package.fixture.ts';
import { checkedPackages, printIssues, readPackages } from './data-files.ts';
import { putFiles } from './put-files.fixture.ts';

let root: string;

function put(name: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  putFiles(join(root, name), files);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'packages-'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('packages under a folder', () => {
  it('are read and checked, and other files passed over', async () => {
    put('small', smallFiles().set('README.md', '# Small'));
    const [small] = await checkedPackages(root);
    expect(small.info.title).toBe('Small package');
  });

  it('have the names of their folders', async () => {
    put('other', smallFiles());
    expect(printIssues(await readPackages(root))).toBe(
      'data/other/datapackage.json, property name: "small" is not the name of its folder, other; addresses use it, so make them the same',
    );
  });

  it('are UTF-8', async () => {
    const files = new Map<string, string | Uint8Array>(smallFiles());
    const text = smallFiles(['texts/ar.csv', 'الوزارة', 'Le ministère']).get('texts/ar.csv')!;
    put('small', files.set('texts/ar.csv', Buffer.from(text, 'latin1')));
    expect(printIssues(await readPackages(root))).toBe(
      'data/small/texts/ar.csv: is not UTF-8: byte 0xE8 in line 2 (number 51 of the file) looks like Windows-1252 (Western), “me,Le ministère”; save it as “CSV UTF-8 (comma delimited)”',
    );
  });

  it('hide nothing else behind a file in another encoding', async () => {
    const files = new Map<string, string | Uint8Array>(smallFiles(['events.csv', '2020-10~', '2020-13']));
    put('small', files.set('texts/ar.csv', Buffer.from('table,id,field,text\n', 'utf16le')));
    expect(printIssues(await readPackages(root)).split('\n')).toEqual([
      'data/small/texts/ar.csv: is UTF-16, not UTF-8; save it as “CSV UTF-8 (comma delimited)”',
      'data/small/events.csv row 4, column date: "2020-13" is not an EDTF date; months run 01 to 12',
    ]);
  });

  it('are found under the names that programs give them', async () => {
    const files = smallFiles();
    for (const [name, other] of [
      ['roles.csv', 'Roles.CSV'],
      ['links.csv', 'links (1).csv'],
      ['changes.csv', 'changes.xlsx'],
      ['places.geojson', 'Places.GeoJSON'],
    ]) {
      files.set(other, files.get(name)!);
      files.delete(name);
    }
    put('small', files);
    expect(
      printIssues(await readPackages(root))
        .split('\n')
        .slice(0, 4),
    ).toEqual([
      'data/small/roles.csv: is missing; Roles.CSV may be what is meant: give it this name',
      'data/small/links.csv: is missing; links (1).csv may be what is meant: give it this name',
      'data/small/changes.csv: is missing; changes.xlsx may be what is meant: save it as this, “CSV UTF-8 (comma delimited)”',
      'data/small/places.geojson: is missing; Places.GeoJSON may be what is meant: give it this name',
    ]);
  });

  it('that are folders or workbooks are said to be so', async () => {
    const files = new Map<string, string | Uint8Array>(smallFiles());
    files.set('texts/ar.csv', Buffer.from('PK\x03\x04\x14\0\x06\0\x1b[2J', 'latin1'));
    files.delete('links.csv');
    put('small', files);
    mkdirSync(join(root, 'small', 'links.csv'));
    expect(printIssues(await readPackages(root)).split('\n')).toEqual([
      'data/small/links.csv: cannot be read (EISDIR)',
      'data/small/texts/ar.csv: is a workbook (XLSX or ODS), not a table of text; open it in a spreadsheet and save it as “CSV UTF-8 (comma delimited)”',
    ]);
  });

  it('have a table of texts for each further language, and nothing else in their folder', async () => {
    const files = smallFiles(['datapackage.json', '["en","ar"]', '["en","ar","fr"]']);
    const text = files.get('texts/ar.csv')!;
    for (const name of ['ckb.csv', 'en.csv', 'Arabic.csv', 'fr.xlsx', '.DS_Store'])
      files.set(`texts/${name}`, text);
    put('small', files.set('texts.csv', text));
    expect(
      printIssues(await readPackages(root))
        .split('\n')
        .sort(),
    ).toEqual([
      'data/small/datapackage.json, property resources.texts-fr: is missing; run `npm run data -- --schema` to write the schemas anew',
      'data/small/texts.csv: is not read; put the rows of each language into a file of its own, such as texts/ar.csv, without the column lang, and delete it',
      'data/small/texts/Arabic.csv: is not named by a language; texts/ has a table for each, such as texts/ar.csv',
      'data/small/texts/ckb.csv: is of a language that datapackage.json does not have; add "ckb" to its languages',
      'data/small/texts/en.csv: is of the language of the tables themselves; correct the words there',
      'data/small/texts/fr.csv: is missing; add it, with its header if it has no rows',
      'data/small/texts/fr.xlsx: is no table; texts/ has a CSV file for each language, such as texts/ar.csv, saved as “CSV UTF-8 (comma delimited)”',
    ]);
  });

  it('stop with all issues of all packages', async () => {
    put('a', smallFiles(['datapackage.json', '"small"', '"a"'], ['roles.csv', ',alleged,', ',maybe,']));
    put('b', smallFiles(['datapackage.json', '"small"', '"b"'], ['categories.csv', 'circle', 'ring']));
    await expect(checkedPackages(root)).rejects.toThrow(/a\/roles\.csv row 3.*\n.*b\/categories\.csv row 2/);
  });

  it('share the synonyms beside them', async () => {
    put('small', smallFiles());
    writeFileSync(join(root, 'synonyms.csv'), 'terms\nceasefire; truce\n');
    const [small] = await checkedPackages(root);
    expect(small.synonyms).toEqual([['ceasefire', 'truce']]);
    expect(compile(small).synonyms).toEqual([['ceasefire', 'truce']]);
  });

  it('stop with the issues of the synonyms too', async () => {
    put('small', smallFiles());
    writeFileSync(join(root, 'synonyms.csv'), 'terms\ntruce\n');
    await expect(checkedPackages(root)).rejects.toThrow(
      'data/synonyms.csv row 2, column terms: "truce" is alone',
    );
    writeFileSync(join(root, 'synonyms.csv'), Uint8Array.of(0xff, 0xfe));
    await expect(checkedPackages(root)).rejects.toThrow('data/synonyms.csv: is UTF-16, not UTF-8');
  });

  it('are opened first as site.json says, whatever their names', async () => {
    put('a', smallFiles(['datapackage.json', '"small"', '"a"']));
    put('b', smallFiles(['datapackage.json', '"small"', '"b"']));
    await expect(checkedPackages(root)).rejects.toThrow(
      'data/site.json: is missing; write { "first": "<folder>" }',
    );
    writeFileSync(join(root, 'site.json'), '{ "first": "b" }');
    expect((await checkedPackages(root)).map(({ info }) => info.name)).toEqual(['b', 'a']);
  });

  it.each([
    ['{ "first": "c" }', 'data/site.json, property first: "c" is no folder with a data set; there are small'],
    ['{ "start": "small" }', 'data/site.json: does not say which data set opens first'],
    ['{ first', 'data/site.json'],
  ])('are refused with the site.json %s', async (text, says) => {
    put('small', smallFiles());
    writeFileSync(join(root, 'site.json'), text);
    await expect(checkedPackages(root)).rejects.toThrow(says);
  });

  it.each(['table', 'ar', 'assets', 'demo-9'])(
    'are not called %s, which addresses use otherwise',
    async (name) => {
      put(name, smallFiles(['datapackage.json', '"small"', `"${name}"`]));
      expect(printIssues(await readPackages(root))).toMatch(
        new RegExp(
          `^data/${name}/datapackage.json, property name: "${name}" is a .*; give the data set another name$`,
        ),
      );
    },
  );

  it('are wanted', async () => {
    await expect(checkedPackages(root)).rejects.toThrow('has no package');
  });
});

describe('the packages of this project', () => {
  it('keep every rule and compile', async () => {
    for (const read of await checkedPackages('data')) {
      const dataset = compile(read);
      expect(dataset.columns.length).toBe(read.tables.events.length);
      for (let row = 0; row < dataset.columns.length; row++) {
        expect(dataset.rowOf(dataset.record(row).id)).toBe(row);
        expect(dataset.record(row).sayings).toHaveLength(
          read.tables.claims.filter(({ event }) => event === dataset.idOf(row)).length,
        );
      }
    }
  });
});
