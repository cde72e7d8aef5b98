import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadDemo } from './demo-client.ts';

/** A worker that says what the test makes it say. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  onerror?: (event: Partial<ErrorEvent>) => void;
  isEnded = false;

  constructor() {
    super();
    FakeWorker.last = this;
  }

  postMessage(): void {}

  terminate(): void {
    this.isEnded = true;
  }

  say(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const load = () => loadDemo(1000, () => undefined, new AbortController().signal);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a worker that never says a word fails after a minute, and is ended', async () => {
  const loaded = load();
  vi.advanceTimersByTime(59_000);
  expect(FakeWorker.last.isEnded).toBe(false);
  vi.advanceTimersByTime(2000);
  await expect(loaded).rejects.toThrow('has said nothing for 60 seconds');
  expect(FakeWorker.last.isEnded).toBe(true);
});

it('one that goes on is waited for, however long it takes, but not once it falls silent', async () => {
  const loaded = load();
  for (let part = 0; part < 1; part += 0.1) {
    vi.advanceTimersByTime(50_000);
    FakeWorker.last.say({ kind: 'progress', part });
  }
  expect(FakeWorker.last.isEnded).toBe(false);
  vi.advanceTimersByTime(61_000);
  await expect(loaded).rejects.toThrow('has said nothing');
});

it('one that has made its set is never ended for being quiet', async () => {
  const loaded = load();
  FakeWorker.last.say({ kind: 'made', catalogue: { info: { timeZone: 'Asia/Baghdad' } } });
  await loaded;
  vi.advanceTimersByTime(600_000);
  expect(FakeWorker.last.isEnded).toBe(false);
});

it('a worker whose file is gone fails with a sentence', async () => {
  const loaded = load();
  FakeWorker.last.onerror?.({});
  await expect(loaded).rejects.toThrow('stopped: it could not be fetched');
});
