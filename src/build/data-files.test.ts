import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../core/dataset/compile.ts';
import { smallFiles } from '../core/dataset/small-package.fixture.ts';
import { checkedPackages, printIssues, readPackages } from './data-files.ts';

let root: string;

function put(name: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(join(root, name));
  for (const [file, content] of files) writeFileSync(join(root, name, file), content);
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
    put('small', files.set('texts.csv', Uint8Array.of(0xff, 0xfe)));
    expect(printIssues(await readPackages(root))).toBe(
      'data/small/texts.csv: is not UTF-8; save it in that encoding',
    );
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
    await expect(checkedPackages(root)).rejects.toThrow('data/synonyms.csv: is not UTF-8');
  });

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
