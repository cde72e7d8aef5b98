import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoSource } from '../load/demo-source.ts';
import { writeSet } from '../load/write-set.ts';
import { type OpenSets, openSets } from './open-sets.ts';

let folder = '';
let sets: OpenSets;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  await writeSet(folder, 'made', demoSource(20));
  writeFileSync(join(folder, 'secret.csv'), 'a,b\n1,2\n');
  sets = openSets(folder);
});
afterAll(async () => {
  await sets.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a set that is served is only read, reaches nothing else, and no setting of it can be changed', async () => {
  const { set } = (await sets.of('made'))!;
  const at = (name: string) => `'${join(folder, name)}'`;
  const statements: readonly (readonly [statement: string, why: RegExp])[] = [
    ['DELETE FROM events', /read-only/],
    ['CREATE TABLE more (a INTEGER)', /read-only/],
    [`SELECT * FROM read_csv(${at('secret.csv')})`, /disabled|not allowed/i],
    [`SELECT * FROM ${at('secret.csv')}`, /disabled|not allowed/i],
    [`COPY (SELECT 1) TO ${at('out.csv')}`, /disabled|not allowed/i],
    [`ATTACH ${at('other.duckdb')}`, /disabled|not allowed/i],
    ['INSTALL httpfs', /disabled|not allowed/i],
    ['SET enable_external_access = true', /locked/],
    ['SET lock_configuration = false', /locked/],
    ["SET memory_limit = '1TB'", /locked/],
  ];
  for (const [statement, why] of statements)
    expect([statement, await set.run(statement).catch(String)]).toEqual([
      statement,
      expect.stringMatching(why),
    ]);
  expect(['out.csv', 'other.duckdb'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  expect(await set.run('SELECT count(*) FROM events')).toEqual([[20n]]);
});
