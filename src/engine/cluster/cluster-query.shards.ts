import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { compareWithMemory } from '../same-answers.fixture.ts';
import { clusterSets } from './cluster-sets.ts';
import { loadIntoCluster } from './load-into-cluster.ts';
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
  compareWithMemory(async (source, masked) => {
    await loadIntoCluster(folder, 'random', source, shards.writing, { masked });
    const { set } = (await clusterSets(shards.asking).of('random'))!;
    return set;
  });
});
