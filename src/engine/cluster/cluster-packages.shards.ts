import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFiles } from '../../build/import/node-file.ts';
import { packageSource } from '../load/package-source.ts';
import { sentCatalogue } from '../serve/sent-catalogue.ts';
import { setsOnShards } from './sets-on-shards.fixture.ts';

const { load, opened } = setsOnShards();

it('a data package keeps its files on the cluster, by which pages open it', async () => {
  const name = 'baghdad-2020-11-17';
  const source = (await packageSource(await nodeFiles([join('data', name)])))!;
  await load('told', source);
  const { set, version } = await opened('told');
  expect(await sentCatalogue(set, 'told', version)).toEqual({
    version,
    translations: source.info('').languages.slice(1),
  });
  const kept = await set.run(`SELECT file, text FROM ${set.values().table('package')} ORDER BY file`);
  expect(kept.map(([file, text]) => ({ name: file, text }))).toEqual(
    [...source.packageFiles!].sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
});
