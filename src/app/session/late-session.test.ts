import { expect, it } from 'vitest';
import { compile } from '../../core/dataset/compile.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { overlaps } from '../../core/time/span.ts';
import { createSession } from './session.ts';

const dataset = compile(packageOf(smallFiles()).package!);
const itemOf = (id: string) => dataset.item(dataset.rowOf(id));

/** A session on a store that answers when it is told to. */
function opened(pathname: string) {
  const waiting: (() => void)[] = [];
  const items = (ids: readonly string[]) =>
    new Promise<readonly (EventItem | undefined)[]>((done) => {
      waiting.push(() => done(ids.map((id) => (dataset.rowOf(id) < 0 ? undefined : itemOf(id)))));
    });
  const query = { items, during: () => query } as unknown as EventQuery;
  const log: string[] = [];
  const bar = {
    push: (to: string) => log.push(`push ${to}`) > 0,
    replace: (to: string) => log.push(`replace ${to}`) > 0,
  };
  const session = createSession(
    { catalogue: dataset, query },
    { data: undefined, sets: [] },
    { pathname, search: '' },
    bar,
  );
  const answer = async () => {
    for (const done of waiting.splice(0)) done();
    await new Promise((done) => setTimeout(done));
  };
  return { session, log, answer };
}

/** An event outside of the span that the set opens on. */
const EARLY = dataset.columns.startEarliest.findIndex((start, row) => {
  const { from, to } = dataset.firstSpan;
  return Number.isFinite(start) && !overlaps({ from, to }, start, dataset.columns.endLatest[row]);
});

it('opens at home, and goes to the event of the page as soon as that is known', async () => {
  const { session, answer } = opened('/events/raid');
  expect(session.subject.get()).toBeUndefined();
  expect(session.span.get()).toEqual(dataset.firstSpan);
  await answer();
  expect(session.subject.get()?.item?.id).toBe('raid');
  const { when } = itemOf('raid');
  expect(overlaps(session.span.get(), when.startEarliest, when.endLatest)).toBe(true);
});

it('names the event as the set does, however the address spells its id', async () => {
  const { session, log, answer } = opened('/events/Raid,');
  await answer();
  expect(session.address.get().view.page).toEqual({ name: 'event', id: 'raid' });
  expect(session.settle()).toBe('/events/raid');
  expect(log.at(-1)).toBe('replace /events/raid');
});

it('says of an unknown id that no event has it', async () => {
  const { session, answer } = opened('/events/nothing');
  await answer();
  expect(session.subject.get()).toEqual({ id: 'nothing', item: undefined });
});

it('leaves a span alone that the reader has moved meanwhile, and forgets what was asked for another page', async () => {
  const { session, answer } = opened(EARLY < 0 ? '/events/raid' : `/events/${dataset.idOf(EARLY)}`);
  const own = { from: 5, to: 6 };
  session.span.set(own);
  await answer();
  expect(session.span.get()).toEqual(own);
  session.follow({ pathname: '/events/pact', search: '' });
  session.follow({ pathname: '/events/raid', search: '' });
  await answer();
  expect(session.subject.get()?.id).toBe('raid');
});
