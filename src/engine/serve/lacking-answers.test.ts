import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { DAY } from '../../core/time/span.ts';
import { engineLine } from '../../io/engine-line.ts';
import { remoteQuery } from '../../io/remote-query.ts';
import { demoSource } from '../load/demo-source.ts';
import { writeSet } from '../load/write-set.ts';
import type { Estimated } from '../query/estimating-query.ts';
import { ServerDown } from '../set/run-statements.ts';
import { engineListener, type ListenerOptions } from './engine-listener.ts';
import { listening } from './listening.fixture.ts';
import { type OpenedSet, type OpenSets, openSets } from './open-sets.ts';

const EVENTS = 200;
const from = Date.UTC(2020, 0, 1);
const SPAN = { from, to: from + 90 * DAY };

let folder = '';
let sets: OpenSets;
let made: OpenedSet;
const listen = listening();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  await writeSet(folder, 'made', demoSource(EVENTS));
  sets = openSets(folder);
  made = (await sets.of('made'))!;
});
afterAll(async () => {
  await sets.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The address of a set that is asked as this one is. */
async function serving(set: OpenedSet, options?: ListenerOptions): Promise<string> {
  const stub = { ...sets, of: async () => set };
  return `${await listen(engineListener(stub, '/', () => undefined, options))}engine/made/`;
}

describe('answers that lack something', () => {
  it('are estimates of what takes too long, where there is a sample, and known for such', async () => {
    const slow: OpenedSet = {
      ...made,
      query: new Proxy(made.query, {
        get: (query, name: keyof EventQuery) => {
          if (name === 'within' || name === 'during') return () => slow.query;
          return name === 'facetCounts' ? query[name] : () => new Promise(() => undefined);
        },
      }),
      estimate: { share: 50, query: () => ({ count: async () => 150 }) as unknown as Estimated },
    };
    const heard: unknown[] = [];
    const line = engineLine(await serving(slow, { limit: 200 }));
    const { query } = remoteQuery(line, EVENTS, (...told) => heard.push(told));
    expect(await query.count(NO_FILTER)).toBe(150);
    expect(await query.facetCounts(NO_FILTER, 'status')).toHaveLength(5);
    await expect(query.totals(NO_FILTER)).rejects.toThrow('too large at once');
    expect([query.isEstimate?.('count', NO_FILTER), query.isEstimate?.('count', NO_FILTER, SPAN)]).toEqual([
      true,
      false,
    ]);
    expect(query.isEstimate?.('facetCounts', NO_FILTER, 'status')).toBe(false);
    expect(heard).toEqual([
      ['count', 50],
      ['facetCounts', undefined],
    ]);
  });

  it('are those of some servers where the reader has agreed to that', async () => {
    const down: OpenedSet = {
      ...made,
      query: new Proxy(made.query, {
        get: (_, name) => {
          if (name === 'within' || name === 'during') return () => down.query;
          return () => Promise.reject(new ServerDown('a server does not answer'));
        },
      }),
      part: { query: made.query, servers: [1, 2] },
    };
    const at = await serving(down);
    const told: unknown[] = [];
    const onPart = (servers: unknown) => told.push(servers);
    const whole = remoteQuery(engineLine(at, { onPart }), EVENTS).query;
    await expect(whole.count(NO_FILTER)).rejects.toMatchObject({ cause: 'serverDown' });
    const part = remoteQuery(engineLine(at, { onPart, isPart: true }), EVENTS).query;
    expect(await part.count(NO_FILTER)).toBe(EVENTS);
    expect(told).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});
