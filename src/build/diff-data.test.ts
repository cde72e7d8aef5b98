import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallFiles } from '../core/dataset/small-package.fixture.ts';
import { diffData } from './diff-data.ts';
import { putFiles } from './put-files.fixture.ts';
import { tableDiff } from './table-diff.ts';

let root: string;

function git(...args: readonly string[]): void {
  const person = [
    '-c',
    'user.name=Editor',
    '-c',
    'user.email=editor@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  execFileSync('git', [...person, ...args], { cwd: root, stdio: 'ignore' });
}

function put(name: string, files: ReadonlyMap<string, string>): void {
  putFiles(join(root, 'data', name), files);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'revisions-'));
  git('init', '-q');
  put('small', smallFiles());
  git('add', '.');
  git('commit', '-q', '-m', 'first');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the difference to a revision', () => {
  it('is none where nothing changed', async () => {
    expect(await diffData(root, 'HEAD')).toMatch(/^since HEAD \([0-9a-f]{10}\)\nsmall: no difference$/);
  });

  it('names each added, changed and withdrawn row by its key, and each cell with its old and new value', async () => {
    put(
      'small',
      smallFiles(
        ['events.csv', ',raid,,,,,,,paper,2', ',raid,2,,,,,,paper,2'],
        ['roles.csv', 'blast,unidentified,perpetrator', 'blast,band,perpetrator'],
        ['datapackage.json', 'made up', 'made'],
        ['texts/ar.csv', 'الوزارة', 'وزارة'],
      ),
    );
    expect((await diffData(root, 'HEAD')).split('\n').slice(1)).toEqual([
      'small:',
      '  datapackage.json: changed',
      '  events.csv: 0 added, 1 changed, 0 withdrawn',
      '    changed blast',
      '      quantity: empty → "2"',
      '  roles.csv: 1 added, 0 changed, 1 withdrawn',
      '    added blast band perpetrator',
      '    withdrawn blast unidentified perpetrator',
      '  texts/ar.csv: 0 added, 1 changed, 0 withdrawn',
      '    changed actors ministry name',
      '      text: "الوزارة" → "وزارة"',
    ]);
  });

  it('has every row of a package that was not there, and of one that is no more', async () => {
    put('later', smallFiles());
    expect(await diffData(root, 'HEAD')).toContain('later: was not there');
    expect(await diffData(root, 'HEAD')).toContain('events.csv: 5 added, 0 changed, 0 withdrawn');
    rmSync(join(root, 'data', 'small'), { recursive: true });
    expect(await diffData(root, 'HEAD')).toContain('small: withdrawn');
    expect(await diffData(root, 'HEAD')).toContain('events.csv: 0 added, 0 changed, 5 withdrawn');
    expect(await diffData(root, 'HEAD')).toContain('texts/ar.csv: 0 added, 0 changed, 1 withdrawn');
  });

  it.each(['nowhere', '--output=x', '$(touch x)', ''])(
    'needs a revision that exists, not "%s"',
    async (name) => {
      await expect(diffData(root, name)).rejects.toThrow(`"${name}" is not a revision of this repository`);
    },
  );

  it('needs a repository', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    await expect(diffData(root, 'HEAD')).rejects.toThrow('in no git repository');
  });
});

describe('two texts of a table', () => {
  it('differ in a column that only one of them has', () => {
    const { changed } = tableDiff('categories', 'id,title\na,A\n', 'id,title,symbol\na,A,circle\n');
    expect(changed).toEqual([{ key: 'a', cells: [{ column: 'symbol', before: '', after: 'circle' }] }]);
  });

  it('keep rows apart that have one key', () => {
    const { added } = tableDiff('categories', 'id,title\na,A\n', 'id,title\na,A\na,B\n');
    expect(added).toEqual(['a (2)']);
  });
});
