import { afterEach, describe, expect, it } from 'vitest';
import { demoDataset } from '../core/dataset/demo.ts';
import { NO_FILTER } from '../core/store/filter.ts';
import { memoryQuery } from '../core/store/memory-query.ts';
import { BY_DATE, type EventQuery } from '../core/store/query.ts';
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
const grid = { cell: 1 / 4096, column0: 2550, row0: 1640, columns: 8, rows: 8 };

describe('a set in another thread', () => {
  it('answers every question as the set itself does, in a map window too', async () => {
    const { query } = remote();
    const id = dataset.idOf(77);
    const [one, other] = dataset.actors.map((actor) => actor.id);
    const answers = (at: EventQuery): Record<(typeof QUESTIONS)[number], unknown> => ({
      count: at.count(NO_FILTER, span),
      holds: at.holds(NO_FILTER, id),
      facetCounts: at.facetCounts(NO_FILTER, 'actor'),
      aheadCounts: at.aheadCounts(NO_FILTER),
      lanes: at.lanes(NO_FILTER, 'actor'),
      histogram: at.histogram(NO_FILTER, 'category', span, 40),
      laneEvents: at.laneEvents(NO_FILTER, 'category', 0, span, 5000),
      mapGrid: at.mapGrid(NO_FILTER, span, grid),
      mapEvents: at.mapEvents(NO_FILTER, span, window, 5000),
      unplaced: at.unplaced(NO_FILTER, span),
      page: at.page(NO_FILTER, span, BY_DATE, 3, 7),
      position: at.position(NO_FILTER, undefined, id),
      around: at.around(NO_FILTER, id),
      inOrder: at.inOrder(NO_FILTER, { from: span.from, to: span.from + 86_400_000 }, id),
      totals: at.totals(NO_FILTER, span),
      parts: at.parts(NO_FILTER),
      outside: at.outside(NO_FILTER, span, 0, 9),
      gaps: at.gaps(span, 1000),
      items: at.items([id, 'nothing']),
      family: at.family(id),
      story: at.story(NO_FILTER, 2, 3),
      between: at.between(one, other, 9),
      companions: at.companions(one, 5),
      support: at.support(5000),
      changes: at.changes(5000),
    });
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
