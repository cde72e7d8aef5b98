import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_FILTER } from '../../../core/store/filter.ts';
import type { EventPage, EventQuery, Lane } from '../../../core/store/query.ts';
import { laneContents, neighbourhood } from './lane-contents.ts';

it('asks for a stretch that holds the span with air on both sides, the same one for small moves', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: 6e4, max: 1e12, noNaN: true }),
      (from, size) => {
        const around = neighbourhood({ from, to: from + size });
        expect(around.from).toBeLessThan(from);
        expect(around.to).toBeGreaterThan(from + size);
        expect(around.to - around.from).toBeLessThan(size * 5);
      },
    ),
  );
  const a = neighbourhood({ from: 1000, to: 2000 });
  const b = neighbourhood({ from: 1001, to: 2001 });
  expect(b).toEqual(a);
});

/** A query that answers when it is told to. */
function slowQuery() {
  const waiting: { readonly what: string; done(value: unknown): void; fail(fault: unknown): void }[] = [];
  const ask = (what: string) =>
    new Promise((done, fail) => {
      waiting.push({ what, done, fail });
    });
  const questions = {
    lanes: () => ask('lanes'),
    laneEvents: () => ask('page'),
    histogram: () => ask('histogram'),
  };
  const query = { ...questions, during: () => query } as unknown as EventQuery;
  const take = (what: string) =>
    waiting.splice(
      waiting.findIndex((one) => one.what === what),
      1,
    )[0];
  return { query, take, waiting };
}

const lane = (key: string): Lane => ({ key, count: 1 });
const page = (total: number): EventPage => ({ total, offset: 0, items: [] });
const span = { from: 0, to: 1000 };
const later = () => new Promise((done) => setTimeout(done));

it('drops answers of a division that is no longer asked for', async () => {
  const { query, take } = slowQuery();
  const contents = laneContents(
    () => undefined,
    () => undefined,
  );
  contents.ask(query, NO_FILTER, 'category');
  take('lanes').done([lane('old')]);
  await later();
  contents.at(span);
  const late = take('page');
  contents.ask(query, NO_FILTER, 'none');
  expect(contents.at(span)).toEqual([]);
  take('lanes').done([lane('new')]);
  await later();
  contents.at(span);
  late.done(page(7));
  await later();
  expect(contents.at(span)).toEqual([]);
  take('page').done(page(3));
  await later();
  expect(contents.at(span).map((one) => [one.lane.key, one.page.total])).toEqual([['new', 3]]);
});

it('asks again for what has failed, and says when all is well', async () => {
  const { query, take } = slowQuery();
  const faults: unknown[] = [];
  const contents = laneContents(
    () => undefined,
    (fault) => faults.push(fault),
  );
  contents.ask(query, NO_FILTER, 'category');
  take('lanes').done([lane('only')]);
  await later();
  contents.at(span);
  take('page').fail('no answer');
  await later();
  expect(faults.at(-1)).toBe('no answer');
  contents.at(span);
  take('page').done(page(1));
  await later();
  expect(faults.at(-1)).toBeUndefined();
  expect(contents.at(span)).toHaveLength(1);
});

it('counts a stretch once, however many frames show it, and again after a failure', async () => {
  const { query, take, waiting } = slowQuery();
  let frames = 0;
  const contents = laneContents(
    () => frames++,
    () => undefined,
  );
  contents.ask(query, NO_FILTER, 'category');
  take('lanes').done([]);
  await later();
  contents.histogram(span, 100);
  take('histogram').fail('no answer');
  await later();
  contents.histogram(span, 100);
  const counts = { span, columns: 100, lanes: [] };
  take('histogram').done(counts);
  await later();
  const before = frames;
  expect(contents.histogram(span, 100)).toBe(counts);
  await later();
  expect([waiting, frames]).toEqual([[], before]);
  contents.histogram({ from: 0, to: 2000 }, 100);
  expect(waiting.map(({ what }) => what)).toEqual(['histogram']);
});
