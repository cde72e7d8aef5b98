import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { EventSource } from '../load/event-source.ts';
import { writeSet } from '../load/write-set.ts';
import type { OpenedSet } from '../serve/open-sets.ts';
import { clusterSets } from './cluster-sets.ts';
import { moveSet } from './move-set.ts';
import { type TwoShards, twoShards } from './two-shards.fixture.ts';

/** Two servers for all tests of a file, and a folder in which sets are made that then move there. */
export function setsOnShards() {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
  let shards: TwoShards;
  beforeAll(async () => {
    shards = await twoShards();
  });
  afterAll(async () => {
    await shards?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    shards: () => shards,
    async load(
      name: string,
      source: EventSource,
      onRows?: () => void,
      options?: Parameters<typeof writeSet>[3],
    ): Promise<void> {
      const { path } = await writeSet(folder, name, source, options);
      await moveSet(path, name, shards.writing, onRows);
    },
    async opened(name: string): Promise<OpenedSet> {
      return (await clusterSets(shards.asking).of(name))!;
    },
  };
}
