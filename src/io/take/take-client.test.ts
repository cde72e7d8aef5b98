import { afterEach, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { takeAway } from './take-client.ts';
import type { TakenFrom } from './take-messages.ts';

class BrokenWorker {
  static last: BrokenWorker;
  onerror?: (event: { readonly message?: string }) => void;
  isEnded = false;
  constructor() {
    BrokenWorker.last = this;
  }
  postMessage(): void {}
  terminate(): void {
    this.isEnded = true;
  }
}

afterEach(() => vi.unstubAllGlobals());

/** A selection whose records are there when `come` has been called. */
function slowQuery(): { readonly query: EventQuery; readonly come: () => void } {
  let come: () => void = () => undefined;
  const page = new Promise((done) => {
    come = () => done({ records: [], total: 0 });
  });
  const query = { during: () => query, story: () => page } as unknown as EventQuery;
  return { query, come };
}

test('a worker that stops while records are still being collected is heard of', async () => {
  vi.stubGlobal('Worker', BrokenWorker);
  const { query, come } = slowQuery();
  const taking = takeAway({} as TakenFrom, { query, filter: NO_FILTER }, new AbortController().signal);
  BrokenWorker.last.onerror?.({});
  come();
  await expect(taking).rejects.toThrow('the worker that writes files could not be fetched');
});

test('what is given up ends the worker', async () => {
  vi.stubGlobal('Worker', BrokenWorker);
  const { query, come } = slowQuery();
  const controller = new AbortController();
  const taking = takeAway({} as TakenFrom, { query, filter: NO_FILTER }, controller.signal);
  controller.abort(new Error('given up'));
  come();
  await expect(taking).rejects.toThrow('given up');
  expect(BrokenWorker.last.isEnded).toBe(true);
});
