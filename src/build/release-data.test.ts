import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packageOf } from '../core/dataset/package-of.ts';
import { smallFiles } from '../core/dataset/small-package.fixture.ts';
import { release, releasesIn, unreleased } from './release-data.ts';

const small = packageOf(smallFiles()).package!;
const events = small.tables.events
  .with(0, { ...small.tables.events[0], title: 'Another title' })
  .slice(0, -1);
const corrected = { ...small, tables: { ...small.tables, events } };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a version is entered once, and the next one after it', async () => {
  expect(unreleased(folder, small)).toMatch(
    /^small: version \w{8} is not released: no version was released before$/,
  );
  expect(await release(folder, small, '2026-11-26')).toContain('entered into data/small/versions.txt');
  const first = readFileSync(join(folder, 'versions.txt'), 'utf8');
  expect(unreleased(folder, small)).toBe('');
  expect(await release(folder, small, '2026-12-24')).toMatch(/^small: version \w{8} is released already$/);
  expect(readFileSync(join(folder, 'versions.txt'), 'utf8')).toBe(first);

  const differs = /1 cell changed, 1 row withdrawn since \w{8} of 2026-11-26$/;
  expect(unreleased(folder, corrected)).toMatch(differs);
  expect(await release(folder, corrected, '2026-12-24')).toMatch(differs);
  expect(readFileSync(join(folder, 'versions.txt'), 'utf8').startsWith(first)).toBe(true);
  expect(releasesIn(folder).map(({ date }) => date)).toEqual(['2026-11-26', '2026-12-24']);
});

it('a ledger that cannot be read is said to be, and stays as it is', async () => {
  writeFileSync(join(folder, 'versions.txt'), 'version 1\n');
  await expect(release(folder, small, '2026-11-26')).rejects.toThrow(
    /versions\.txt: line 1 of the ledger is not/,
  );
  expect(readFileSync(join(folder, 'versions.txt'), 'utf8')).toBe('version 1\n');
});
