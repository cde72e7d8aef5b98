import { afterEach, describe, expect, it } from 'vitest';
import { demoDataset } from '../core/dataset/demo.ts';
import { allAnswers } from '../core/store/all-answers.fixture.ts';
import { NO_FILTER } from '../core/store/filter.ts';
import { memoryQuery } from '../core/store/memory-query.ts';
import type { EventQuery } from '../core/store/query.ts';
import { hostQuery } from './query-host.ts';
import { QUESTIONS } from './query-messages.ts';
import { remoteQuery } from './remote-query.ts';

const dataset = demoDataset(2000);
const local = memoryQuery(dataset);
const ports: MessagePort[] = [];

/** A query at the other end of a line, and what is really asked there. */
function remote() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  port1.start();
  port2.start();
  const asked: string[] = [];
  const counted = (query: EventQuery): EventQuery =>
    new Proxy(query, {
      get: (target, name: keyof EventQuery) => {
        if (name === 'within')
          return (window: Parameters<EventQuery['within']>[0]) => counted(target.within(window));
        asked.push(name);
        return target[name];
      },
    });
  hostQuery(port2, counted(local));
  return { ...remoteQuery(port1, dataset.total), asked };
}

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

const span = { from: Date.parse('2020-01-01'), to: Date.parse('2020-06-01') };
const window = { south: 33.2, west: 44.3, north: 33.35, east: 44.45 };

describe('a set in another thread', () => {
  it('answers every question as the set itself does, in a map window too', async () => {
    const { query } = remote();
    const answers = (at: EventQuery): Record<(typeof QUESTIONS)[number], unknown> =>
      allAnswers(at, dataset, { filter: NO_FILTER, span, bounds: window, row: 77 });
    for (const limited of [undefined, window]) {
      const [here, there] = [answers(local.within(limited)), answers(query.within(limited))];
      for (const name of QUESTIONS) expect(await there[name], name).toEqual(await here[name]);
    }
  });

  it('does not work out what is given up while it waits, and rejects it with the reason', async () => {
    const { query, asked } = remote();
    const abort = new AbortController();
    const first = query.count(NO_FILTER);
    const given = Promise.resolve(query.during(abort.signal).facetCounts(NO_FILTER, 'actor'));
    abort.abort(new Error('superseded'));
    await expect(given).rejects.toThrow('superseded');
    expect(await first).toBe(2000);
    expect(await query.parts(NO_FILTER)).toBe(0);
    expect(asked).toEqual(['count', 'parts']);
  });

  it('hands on a failure with its words, and fails all that waits once the other end is gone', async () => {
    const { query, break: lose } = remote();
    const wrong = { ...NO_FILTER, actor: undefined } as unknown as typeof NO_FILTER;
    await expect(Promise.resolve(query.count(wrong))).rejects.toThrow();
    const waiting = Promise.resolve(query.count(NO_FILTER));
    lose(new Error('the worker has stopped'));
    await expect(waiting).rejects.toThrow('the worker has stopped');
    await expect(Promise.resolve(query.count(NO_FILTER))).rejects.toThrow('the worker has stopped');
  });
});
