import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../core/dataset/catalogue-of.ts';
import { demoDataset } from '../../core/dataset/demo.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { BY_DATE } from '../../core/store/query.ts';
import { DAY } from '../../core/time/span.ts';
import { engineLine } from '../../io/engine-line.ts';
import { catalogueFrom } from '../../io/hosted-catalogue.ts';
import { remoteQuery } from '../../io/remote-query.ts';
import { demoSource } from '../load/demo-source.ts';
import { writeSet } from '../load/write-set.ts';
import { engineListener, type ListenerOptions } from './engine-listener.ts';
import { listening } from './listening.fixture.ts';
import { type OpenSets, openSets } from './open-sets.ts';

const EVENTS = 2000;
const from = Date.UTC(2020, 0, 1);
const SPAN = { from, to: from + 90 * DAY };

let folder = '';
let sets: OpenSets;
const serve = listening();

function listen(options?: ListenerOptions): Promise<string> {
  const site = (_: unknown, response: { end(text: string): unknown }) => response.end('the site');
  return serve(engineListener(sets, '/', site, options));
}

let address = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  await writeSet(folder, 'made', demoSource(EVENTS));
  writeFileSync(join(folder, 'broken.duckdb'), 'nothing');
  sets = openSets(folder);
  address = await listen();
});
afterAll(async () => {
  await sets.close();
  rmSync(folder, { recursive: true, force: true });
});

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${address}engine/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });
const counted = JSON.stringify({ args: [NO_FILTER] });

describe('a page that asks the engine', () => {
  it('has the answers of memory', async () => {
    const { query } = remoteQuery(engineLine(`${address}engine/made/`), EVENTS);
    const memory = memoryQuery(demoDataset(EVENTS));
    const filter = { ...NO_FILTER, actor: ['armed-groups'] };
    expect(await query.count(filter, SPAN)).toBe(memory.count(filter, SPAN));
    expect(await query.histogram(filter, 'actor', SPAN, 30)).toEqual(
      memory.histogram(filter, 'actor', SPAN, 30),
    );
    expect(await query.page(filter, undefined, BY_DATE, 0, 5)).toEqual(
      memory.page(filter, undefined, BY_DATE, 0, 5),
    );
    const ever = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
    expect(await query.laneEvents(filter, 'category', 0, ever, 3000)).toEqual(
      memory.laneEvents(filter, 'category', 0, ever, 3000),
    );
    expect(await query.count(filter, ever)).toBe(memory.count(filter, ever));
    const window = { south: 33, north: 34, west: 44, east: 45 };
    expect(await query.within(window).facetCounts(filter, 'place')).toEqual(
      memory.within(window).facetCounts(filter, 'place'),
    );
    expect(await query.items(['demo-0000002', 'none'])).toEqual(memory.items(['demo-0000002', 'none']));
    const [of, family] = [memory.family('demo-0000002')!, (await query.family('demo-0000002'))!];
    expect([family.event.roles, family.event.kind]).toEqual([of.event.roles, of.event.kind]);
    expect(of.event.summary).toContain(family.event.summary);
  });

  it('is told in words what is unknown', async () => {
    const { query: none } = remoteQuery(engineLine(`${address}engine/none/`), 0);
    await expect(none.count(NO_FILTER)).rejects.toThrow('there is no such set');
    const { query: broken } = remoteQuery(engineLine(`${address}engine/broken/`), 0);
    await expect(broken.count(NO_FILTER)).rejects.toThrow('broken.duckdb cannot be opened');
    // Where a host keeps its files is not for its readers.
    expect(await (await fetch(`${address}engine/`)).text()).not.toContain(folder);
    await expect(broken.count(NO_FILTER)).rejects.not.toThrow(folder);
    const { query: old } = remoteQuery(engineLine(`${address}engine/made/`, { version: 'old' }), EVENTS);
    await expect(old.count(NO_FILTER)).rejects.toThrow('loaded anew');
  });

  it('may give a question up, and ask on', async () => {
    const { query } = remoteQuery(engineLine(`${address}engine/made/`), EVENTS);
    const given = new AbortController();
    const asked = query.during(given.signal).totals(NO_FILTER);
    given.abort();
    await expect(asked).rejects.toThrow();
    expect(await query.count(NO_FILTER)).toBe(EVENTS);
  });

  it('has the catalogue of memory, and nothing again while it is the same', async () => {
    const response = await fetch(`${address}engine/made/catalogue`);
    const sent = await response.json();
    const { firstSpan: _, lead: __, info, zone, ...of } = catalogueOf(demoDataset(EVENTS));
    expect(catalogueFrom(sent)).toMatchObject(of);
    expect(sent.info).toMatchObject({ title: info.title, timeZone: zone.name, name: 'made' });
    const headers = { 'If-None-Match': response.headers.get('etag')! };
    expect((await fetch(`${address}engine/made/catalogue`, { headers })).status).toBe(304);
  });

  it('goes on with the version that it has, and hears of a newer one', async () => {
    const heard: string[] = [];
    const asked = async (events: number) => {
      await writeSet(folder, 'live', demoSource(events));
      const { version } = await (await fetch(`${address}engine/live/catalogue`)).json();
      return remoteQuery(
        engineLine(`${address}engine/live/`, { version, onNewer: () => heard.push(`${events}`) }),
        events,
      ).query;
    };
    const first = await asked(10);
    expect([await first.count(NO_FILTER), heard]).toEqual([10, []]);
    const second = await asked(12);
    expect([await first.count(NO_FILTER), await second.count(NO_FILTER)]).toEqual([10, 12]);
    expect(heard).toEqual(['10']);
    const third = await asked(14);
    expect([await second.count(NO_FILTER), await third.count(NO_FILTER)]).toEqual([12, 14]);
    await expect(first.count(NO_FILTER)).rejects.toThrow('loaded anew');
    rmSync(join(folder, 'live.duckdb'));
    await expect(third.count(NO_FILTER)).rejects.toThrow('no such set');
  });

  it('is told when a question takes too long', async () => {
    const { query } = remoteQuery(engineLine(`${await listen({ limit: 0 })}engine/made/`), EVENTS);
    await expect(query.page(NO_FILTER, undefined, { by: 'title', descending: true }, 0, 9)).rejects.toThrow(
      'too large at once',
    );
  });
});

describe('requests', () => {
  it('list the sets, with what is wrong with one', async () => {
    const { sets: all } = await (await fetch(`${address}engine/`)).json();
    expect(all.map(({ name, total }: { name: string; total?: number }) => [name, total])).toEqual([
      ['broken', undefined],
      ['made', EVENTS],
    ]);
    expect(await (await fetch(`${address}elsewhere`)).text()).toBe('the site');
  });

  it('are refused with a status and a sentence', async () => {
    const cases: readonly [Promise<Response>, number][] = [
      [fetch(`${address}engine/made/count`), 405],
      [fetch(`${address}engine/made`), 404],
      [post('made/nothing', counted), 404],
      [post('made/constructor', counted), 404],
      [post('..%2Fmade/count', counted), 404],
      [post('made/count', counted, { 'Content-Type': 'text/plain' }), 415],
      [post('made/count', counted, { Origin: 'https://example.org' }), 403],
      [post('made/count', 'x'.repeat(600_000)), 413],
      [post('made/count', '[]'), 400],
      [post('made/count', JSON.stringify({ args: [{ ...NO_FILTER, sql: '1' }] })), 400],
      [post('made/count', JSON.stringify({ args: [NO_FILTER, { from: 2, to: 1 }] })), 400],
      [post('made/page', JSON.stringify({ args: [NO_FILTER, null, BY_DATE, 0, 1e9] })), 400],
    ];
    for (const [asked, status] of cases) {
      const response = await asked;
      const { failed } = await response.json();
      expect([response.status, typeof failed]).toEqual([status, 'string']);
    }
  });

  it('that are too long are all told so, wherever the limit cuts them', async () => {
    const statuses: number[] = [];
    for (let long = 530_000; long < 1_000_000; long += 10_000)
      statuses.push((await post('made/count', 'x'.repeat(long))).status);
    expect(new Set(statuses)).toEqual(new Set([413]));
  });

  it('are answered once when many ask the same, and counted', async () => {
    const own = await listen();
    const ask = () =>
      fetch(`${own}engine/made/totals`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: counted,
      }).then((response) => response.text());
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(new Set([...answers, await ask()]).size).toBe(1);
    const metrics = await (await fetch(`${own}engine/metrics`)).text();
    const counts = ['worked out', 'joined', 'kept'].map((outcome) =>
      Number(new RegExp(`{question="totals",outcome="${outcome}"} (\\d+)`).exec(metrics)?.[1] ?? 0),
    );
    expect(counts[0]).toBe(1);
    expect(counts[1] + counts[2]).toBe(3);
    expect(await (await fetch(`${own}engine/health`)).json()).toEqual({ status: 'ok', sets: 2 });
  });

  it('are refused when they are too many, or come by another name', async () => {
    const few = await listen({ limits: { perSecond: 3, atOnce: 9, inAll: 9 } });
    const statuses = await Promise.all(
      Array.from({ length: 5 }, async () => (await fetch(`${few}engine/none/catalogue`)).status),
    );
    expect(statuses.sort()).toEqual([404, 404, 404, 429, 429]);
    const local = new URL(await listen({ isLocal: true }));
    expect((await fetch(`${local}engine/health`)).status).toBe(200);
    const status = await new Promise((done) =>
      get({ port: local.port, path: '/engine/health', headers: { Host: 'example.org' } }, (response) => {
        response.resume();
        done(response.statusCode);
      }),
    );
    expect(status).toBe(403);
  });

  it('may name 10,000 ids, or reach over 10,000 years', async () => {
    const category = Array.from({ length: 10_000 }, (_, i) => `c${i}`);
    expect((await post('made/count', JSON.stringify({ args: [{ ...NO_FILTER, category }] }))).status).toBe(
      200,
    );
    const span = { from: -1e14, to: 2.2e14 };
    const args = [NO_FILTER, 'category', span, 1000];
    expect((await post('made/histogram', JSON.stringify({ args }))).status).toBe(200);
  });

  it('that are malformed in any way are refused, and the engine stays up', async () => {
    const question = fc.constantFrom('count', 'page', 'mapGrid', 'histogram', 'items', 'holds', 'totals');
    const args = fc.array(fc.oneof(fc.constant(NO_FILTER), fc.constant(SPAN), fc.jsonValue()), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(question, args, fc.jsonValue(), async (name, values, window) => {
        const { status } = await post(`made/${name}`, JSON.stringify({ args: values, window }));
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 200 },
    );
    expect((await post('made/count', counted)).status).toBe(200);
  });
});
