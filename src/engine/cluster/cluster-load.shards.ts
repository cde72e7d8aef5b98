import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWire } from '../../base/wire-value.ts';
import { demoDataset } from '../../core/dataset/demo.ts';
import { bytesOf, table } from '../../core/import/imported.fixture.ts';
import { fileOf } from '../../core/import/input/input-file.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { BY_DATE, FACETS } from '../../core/store/query.ts';
import { DAY } from '../../core/time/span.ts';
import { demoSource } from '../load/demo-source.ts';
import { importSource } from '../load/import-source.ts';
import { writeSet } from '../load/write-set.ts';
import { setOutline } from '../query/set-outline.ts';
import { engineListener } from '../serve/engine-listener.ts';
import { SetClosed } from '../set/run-statements.ts';
import { clusterSets } from './cluster-sets.ts';
import { moveSet } from './move-set.ts';
import { clusterRunner } from './run-in-cluster.ts';
import { rowsOf, sendStatement } from './send-statement.ts';
import { createCatalogue } from './set-catalogue.ts';
import { setsOnShards } from './sets-on-shards.fixture.ts';
import type { TwoShards } from './two-shards.fixture.ts';

const { folder, shards: running, load, opened } = setsOnShards();
let shards: TwoShards;
beforeAll(() => {
  shards = running();
});

/** How many tables the servers have of a set. */
async function tablesOf(name: string): Promise<number> {
  const asked = shards.writing.servers.map((server) =>
    rowsOf(shards.writing, `SELECT name FROM system.tables WHERE name LIKE '${name}\\\\_%'`, { server }),
  );
  return (await Promise.all(asked)).flat().length;
}

describe('a made set on two shards', () => {
  it('lies on both, and is the same as that of the page, by rows and by cubes of days', async () => {
    await load('demo', demoSource(3000));
    const made = demoDataset(3000);
    const memory = memoryQuery(made);
    const from = Date.UTC(2019, 9, 1);
    const span = { from, to: from + 400 * DAY };
    const filters = [
      NO_FILTER,
      { ...NO_FILTER, actor: ['armed-groups'] },
      { ...NO_FILTER, category: ['attacks'], status: ['occurred' as const] },
      { ...NO_FILTER, place: ['baghdad'] },
      { ...NO_FILTER, q: 'rocket' },
    ];
    const { query: engine, set } = await opened('demo');
    const { extent, middle } = made;
    expect(await setOutline(set)).toMatchObject({ extent, middle });
    for (const filter of filters) {
      expect(await engine.count(filter, span)).toBe(memory.count(filter, span));
      for (const facet of FACETS)
        expect(await engine.facetCounts(filter, facet)).toEqual(memory.facetCounts(filter, facet));
      expect(await engine.gaps(span, DAY / 24)).toEqual(memory.gaps(span, DAY / 24));
      for (const by of ['category', 'actor', 'none'] as const)
        expect(await engine.histogram(filter, by, span, 400)).toEqual(
          memory.histogram(filter, by, span, 400),
        );
      expect(await engine.page(filter, span, BY_DATE, 5, 50)).toEqual(
        memory.page(filter, span, BY_DATE, 5, 50),
      );
    }
    const parts = shards.asking.servers.map((server) =>
      rowsOf(
        shards.writing,
        `SELECT sum(rows) FROM system.parts WHERE active AND table LIKE '%events_part'`,
        {
          server,
        },
      ),
    );
    const rows = (await Promise.all(parts)).map(([[count]]) => Number(count));
    expect(Math.min(...rows)).toBeGreaterThan(1000);
    expect(rows[0] + rows[1]).toBe(3000);
  });
});

describe('texts of other people', () => {
  it('come as they are, and hold no statement that is carried out', async () => {
    const titles = [`'); DROP TABLE demo; --`, 'a "quoted" one, \\N', "it's\\", '\\N'];
    const text = table(
      'id,date,title,actor',
      ...titles.map((title, i) => `i${i},2020-01-0${i + 1},"${title.replaceAll('"', '""')}","x' OR '1'='1"`),
    );
    const file = fileOf('a.csv', bytesOf(text), 64);
    await load('texts', importSource([file], 'a.csv', undefined));
    const { query } = await opened('texts');
    const { items } = await query.page(NO_FILTER, undefined, BY_DATE, 0, 9);
    expect(items.map(({ title }) => title)).toEqual(titles);
    for (const [i, title] of titles.entries()) {
      expect(await query.count({ ...NO_FILTER, category: [title], source: [title] })).toBe(0);
      expect((await query.items([title, `i${i}`])).map((item) => item?.title)).toEqual([undefined, title]);
    }
    expect(await query.count({ ...NO_FILTER, q: "x' or" })).toBe(titles.length);
  });
});

describe('loading', () => {
  it('changes nothing when it is broken off, leaves nothing, and can be repeated', async () => {
    await load('again', demoSource(50));
    const before = await tablesOf('again');
    const cut = () => {
      throw new Error('the line is cut');
    };
    await expect(load('again', demoSource(70), cut)).rejects.toThrow('the line is cut');
    expect((await opened('again')).query.total).toBe(50);
    expect(await tablesOf('again')).toBe(before);
    // As a process that ended at once leaves it.
    await sendStatement(shards.writing, 'CREATE TABLE again_5_events (row UInt8) ENGINE = Memory', {
      server: shards.writing.servers[1],
    });
    const { query: old } = await opened('again');
    await load('again', demoSource(70));
    expect((await opened('again')).query.total).toBe(70);
    // The version before stays for open pages, the one before that does not.
    expect(await tablesOf('again')).toBe(2 * before);
    expect((await old.items(['demo-0000050']))[0]?.id).toBe('demo-0000050');
    await load('again', demoSource(80));
    expect(await tablesOf('again')).toBe(2 * before);
    await expect(old.count({ ...NO_FILTER, q: 'rocket' })).rejects.toThrow(SetClosed);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is told at once what the account, the cluster or the address lacks, without its password', async () => {
    const { writing, asking } = shards;
    await expect(createCatalogue({ ...writing, password: 'wrong-word' })).rejects.toThrow(
      /know this account/,
    );
    await expect(sendStatement(asking, 'CREATE TABLE x (a UInt8) ENGINE = Memory')).rejects.toThrow(
      /account of the cluster may not/,
    );
    const { path } = await writeSet(folder, 'lacking', demoSource(10));
    await expect(
      moveSet(path, 'lacking', { ...writing, servers: writing.servers.slice(0, 1) }),
    ).rejects.toThrow('has 2 servers and the address names 1');
  });
});

describe('asking', () => {
  it('is by an account that can do nothing else', async () => {
    await load('guarded', demoSource(10));
    await expect(clusterSets(shards.writing).of('guarded')).rejects.toThrow(
      'its profile lacks readonly = 1, max_execution_time = 2',
    );
  });

  it('may neither write nor raise its own limits', async () => {
    for (const name of ['max_execution_time', 'readonly'])
      await expect(sendStatement(shards.asking, 'SELECT 1', { settings: { [name]: '0' } })).rejects.toThrow(
        /may not/,
      );
    await expect(
      sendStatement(shards.asking, `SELECT * FROM url('http://127.0.0.1:1/', CSV, 'a String')`),
    ).rejects.toThrow();
  });

  it('is ended after the time of its account, and in the cluster when it is given up', async () => {
    const endless = 'SELECT count(*) FROM (SELECT number FROM system.numbers WHERE number % 3 = 7)';
    await expect(clusterRunner(shards.asking).run(endless)).rejects.toMatchObject({ name: 'TimeoutError' });
    const given = new AbortController();
    const asked = clusterRunner(shards.writing).run(endless, [], [], given.signal);
    const running = async () =>
      Number(
        (
          await rowsOf(
            shards.writing,
            `SELECT count(*) FROM system.processes WHERE query LIKE '%= 7%' AND query NOT LIKE '%processes%'`,
          )
        )[0][0],
      );
    while ((await running()) === 0);
    given.abort(new Error('given up'));
    await expect(asked).rejects.toThrow('given up');
    while ((await running()) > 0);
    expect(await running()).toBe(0);
  });
});

describe('a server of the cluster that fails', () => {
  let server: Server;
  let address = '';
  beforeAll(async () => {
    await load('failing', demoSource(2000));
    const sets = clusterSets(shards.asking);
    server = createServer(engineListener(sets, '/', () => undefined, { limit: 60_000 }));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/engine/failing/count`;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  async function count(q: string, part = false): Promise<{ status: number; said: unknown }> {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ args: [{ ...NO_FILTER, q }], part }),
    });
    const { value, failed, servers } = readWire(await response.text()) as {
      readonly value?: unknown;
      readonly failed?: string;
      readonly servers?: unknown;
    };
    return { status: response.status, said: value ?? failed, ...(servers !== undefined && { servers }) };
  }

  // What has been answered once is kept: each time something else is asked.
  it.each([
    [1, 'rocket', 'attack'],
    [0, 'talks', 'meets'],
  ] as const)(
    'is an error in words, never a half, and is used again when it is back: %i',
    async (shard, first, then) => {
      const memory = memoryQuery(demoDataset(2000));
      const whole = (q: string) => ({ status: 200, said: memory.count({ ...NO_FILTER, q }) });
      expect(await count(first)).toEqual(whole(first));
      await shards.kill(shard);
      const failed = await count(then);
      expect(failed.status).toBe(503);
      expect(failed.said).toMatch(/does not answer/);
      await expect(load('failing', demoSource(5))).rejects.toThrow(/does not answer/);
      await shards.start(shard);
      expect(await count(then)).toEqual(whole(then));
    },
  );

  it('leaves the part of the first one to who asks for that, who is told so', async () => {
    const q = 'statement';
    const memory = memoryQuery(demoDataset(2000));
    const { items } = memory.page({ ...NO_FILTER, q }, undefined, BY_DATE, 0, 2000);
    // Rows are divided by their numbers.
    const own = items.filter(({ row }) => row % 2 === 0).length;
    expect([own > 0, own < items.length]).toEqual([true, true]);
    await shards.kill(1);
    const servers = [1, 2];
    expect(await count(q)).toMatchObject({ status: 503, servers });
    expect(await count(q, true)).toEqual({ status: 200, said: own, servers });
    await shards.start(1);
    expect(await count(q, true)).toEqual({ status: 200, said: own, servers });
    expect(await count(q)).toEqual({ status: 200, said: items.length });
  });
});
