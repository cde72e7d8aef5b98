import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { execute } from './step.ts';
import { nextOf, previousOf, swapIn, tidyBeside } from './swap-folder.ts';

let parent: string;
let dist: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'swap-'));
  dist = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true }));

function make(folder: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}

const textIn = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('swapIn', () => {
  it('puts the new folder there, keeps the last one aside and no other', () => {
    for (const text of ['first', 'second', 'third']) swapIn(make(nextOf(dist), text), dist);
    expect([textIn(dist), textIn(previousOf(dist))]).toEqual(['third', 'second']);
    expect(readdirSync(parent).sort()).toEqual(['.dist-previous', 'dist']);
  });

  it('leaves a whole folder behind when several processes do so at once', async () => {
    const run = join(import.meta.dirname, 'run.mjs');
    const swapping = () =>
      execute(process.execPath, [run, 'src/build/swapping.fixture.ts', dist]).then(({ code }) => code);
    const ends = await Promise.all([swapping(), swapping(), swapping()]);
    expect(ends).toEqual([0, 0, 0]);
    expect(textIn(dist)).toBe(readFileSync(join(dist, 'other.html'), 'utf8'));
    expect(readdirSync(parent).sort()).toEqual(['.dist-previous', 'dist']);
  });
});

describe('tidyBeside', () => {
  it('takes away what a build left that has ended, and nothing of one that runs', () => {
    const { pid: ended } = spawnSync(process.execPath, ['-e', '']);
    make(dist, 'last');
    make(join(parent, `.dist-next-${ended}`), 'half');
    make(nextOf(dist), 'running');
    tidyBeside(dist);
    expect(readdirSync(parent).sort()).toEqual([`.dist-next-${process.pid}`, 'dist']);
  });

  it('puts the last build back that was moved aside for one that never came', () => {
    make(previousOf(dist), 'last');
    tidyBeside(dist);
    expect(textIn(dist)).toBe('last');
    expect(existsSync(previousOf(dist))).toBe(false);
  });
});
