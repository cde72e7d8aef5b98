import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { writeSet } from './load/write-set.ts';
import { compareWithMemory } from './same-answers.fixture.ts';
import { openEngineSet } from './set/engine-set.ts';

const folder = mkdtempSync(join(tmpdir(), 'engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('random sets in the engine against the same in memory (seed 20201117)', () => {
  compareWithMemory(async (source, options, name) => {
    const { path } = await writeSet(folder, name, source, options);
    return openEngineSet(path);
  });
});
