import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeFiles } from '../../build/import/node-file.ts';
import { packageSource } from '../load/package-source.ts';
import { writeSet } from '../load/write-set.ts';
import { sentCatalogue } from '../serve/sent-catalogue.ts';
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

it('a data package keeps its files on the cluster, by which pages open it', async () => {
  const name = 'baghdad-2020-11-17';
  const source = (await packageSource(await nodeFiles([join('data', name)])))!;
  const { path } = await writeSet(folder, 'told', source);
  await moveSet(path, 'told', shards.writing);
  const { set, version } = (await clusterSets(shards.asking).of('told'))!;
  expect(await sentCatalogue(set, 'told', version)).toEqual({
    version,
    translations: source.info('').languages.slice(1),
  });
  const kept = await set.run(`SELECT file, text FROM ${set.values().table('package')} ORDER BY file`);
  expect(kept.map(([file, text]) => ({ name: file, text }))).toEqual(
    [...source.packageFiles!].sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
});
