import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallFiles } from '../core/dataset/small-package.fixture.ts';
import { twoZoneFiles } from '../core/dataset/two-zones.fixture.ts';
import { readPackages } from './data-files.ts';
import { issueReport } from './issue-report.ts';
import { putFiles } from './put-files.fixture.ts';
import { formatTables, writeSchemas } from './rewrite-data.ts';

let root: string;
let small: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rewrite-'));
  small = join(root, 'small');
  putFiles(small, smallFiles());
});
afterEach(() => rmSync(root, { recursive: true }));

const textIn = (file: string) => readFileSync(join(small, file), 'utf8');
const change = (file: string, edit: (text: string) => string) =>
  writeFileSync(join(small, file), edit(textIn(file)));

describe('--format', () => {
  it('says nothing of tables that are in their form', async () => {
    expect(await formatTables(root)).toEqual([]);
  });

  it('says what it did and leaves alone what it cannot read', async () => {
    change('roles.csv', (text) => text.replaceAll('\n', '\r\n'));
    change('places.csv', (text) => `\ufeff${text}`);
    change('links.csv', (text) => text.replaceAll(',', ';'));
    writeFileSync(join(small, 'texts/ar.csv'), Buffer.from('table,id,field,text\n', 'utf16le'));
    writeFileSync(join(root, 'synonyms.csv'), 'terms\ntruce; ceasefire\ndrone; UAV\n');
    const links = textIn('links.csv');
    expect(await formatTables(root)).toEqual([
      'data/small/roles.csv: line ends, quotes or byte order mark as all tables have them',
      'data/small/places.csv: line ends, quotes or byte order mark as all tables have them',
      'data/small/links.csv: left as it is; it has semicolons between its columns; save it with commas',
      'data/small/texts/ar.csv: left as it is; it is UTF-16, not UTF-8; save it as “CSV UTF-8 (comma delimited)”',
      'data/synonyms.csv: 2 rows in another place',
    ]);
    expect([textIn('roles.csv'), textIn('links.csv')]).toEqual([smallFiles().get('roles.csv'), links]);
    expect(textIn('places.csv')).toBe(smallFiles().get('places.csv'));
    expect(readFileSync(join(root, 'synonyms.csv'), 'utf8')).toBe('terms\ndrone; UAV\ntruce; ceasefire\n');
    expect(readdirSync(small).filter((name) => name.endsWith('.new'))).toEqual([]);
  });
});

describe('--schema', () => {
  it('writes a resource for the texts of a language that was added, and takes out that of one which is no more', async () => {
    change('datapackage.json', (text) => text.replace('["en","ar"]', '["en","fr","ckb"]'));
    const header = 'table,id,field,text\n';
    rmSync(join(small, 'texts'), { recursive: true });
    putFiles(
      small,
      new Map([
        ['texts/fr.csv', header],
        ['texts/ckb.csv', header],
      ]),
    );
    expect(await writeSchemas(root)).toEqual(['data/small/datapackage.json: schemas written']);
    expect((await readPackages(root))[0].issues).toEqual([]);
    expect(textIn('datapackage.json')).not.toContain('texts-ar');
  });

  it('writes the column of zones where a table has it', async () => {
    const described = textIn('datapackage.json');
    putFiles(small, twoZoneFiles());
    writeFileSync(join(small, 'datapackage.json'), described);
    expect(await writeSchemas(root)).toEqual(['data/small/datapackage.json: schemas written']);
    expect((await readPackages(root))[0].issues).toEqual([]);
    expect(await formatTables(root)).toEqual([]);
  });

  it('writes the schemas, and leaves alone what is no description of a package', async () => {
    change('datapackage.json', (text) => text.replace('"primaryKey":["event","actor","role"],', ''));
    expect(await writeSchemas(root)).toEqual(['data/small/datapackage.json: schemas written']);
    expect((await readPackages(root))[0].issues).toEqual([]);
    writeFileSync(join(small, 'datapackage.json'), '{');
    expect(await writeSchemas(root)).toEqual([]);
  });
});

describe('a report of many issues', () => {
  const report = async () => issueReport(await readPackages(root), []);

  it('lists all of few', async () => {
    change('roles.csv', (text) => text.replaceAll('paper', 'press'));
    expect((await report()).split('\n').every((line) => line.startsWith('data/small/'))).toBe(true);
  });

  it('lists all of many and counts them by kind, causes first', async () => {
    change('events.csv', (text) => text.replaceAll(',raid,', ',riad,'));
    change('claims.csv', (text) => {
      const [header, ...rows] = text.trimEnd().split('\n');
      const many = Array.from({ length: 30 }, (_, n) =>
        rows[1].replace('raid-ministry-1,', `zz-${100 + n},`),
      );
      return [header, ...rows, ...many.map((row) => row.replace(',paper,', ',press,')), ''].join('\n');
    });
    change('links.csv', (text) => text.replaceAll(',', ';'));
    const lines = (await report()).split('\n');
    const at = lines.findIndex((line) => line.includes('issues of'));
    const [head, ...kinds] = lines.slice(at);
    expect(Number(head.split(' ')[0])).toBe(at - 1);
    expect(kinds.reduce((sum, kind) => sum + Number(kind.split('×')[0]), 0)).toBe(at - 1);
    expect(kinds[0]).toBe(
      '     1 × form: data/small/links.csv: has semicolons between its columns; save it with commas',
    );
    expect(kinds[1]).toBe(
      '    30 × foreign-key: data/small/claims.csv row 5, column source: "press" is not an id of sources.csv; add it there or correct it here (also rows 6, 7, 8, 9, 10 and 24 more)',
    );
  });
});
