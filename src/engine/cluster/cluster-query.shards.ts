import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { writeSet } from '../load/write-set.ts';
import { compareWithMemory } from '../same-answers.fixture.ts';
import { clusterSets } from './cluster-sets.ts';
import { moveSet } from './move-set.ts';
import { type TwoShards, twoShards } from './two-shards.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
let shards: TwoShards;
beforeAll(async () => {
  shards = await twoShards();
});
afterAll(async () => {
  await shards.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('random sets on two shards against the same in memory (seed 20201117)', () => {
  compareWithMemory(async (source, options, name) => {
    const { path } = await writeSet(folder, name, source, options);
    await moveSet(path, name, shards.writing);
    const { set } = (await clusterSets(shards.asking).of(name))!;
    return set;
  });
});
