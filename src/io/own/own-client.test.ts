import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeOwn, importOwn, type MappingTalk, openOwn, unkeptOwn } from './own-client.ts';
import type { Keeping, OwnAsking, OwnMessage } from './own-messages.ts';

/** A worker that says what the test makes it say, and remembers what it was asked. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  onerror?: (event: Partial<ErrorEvent>) => void;
  isEnded = false;
  readonly asked: OwnAsking[] = [];

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage(message: OwnAsking): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: OwnMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const FILES = [new File(['a'], 'a.csv')];
const NAME = 'own-a-01234567';

function made(keeping: Keeping): OwnMessage {
  const entry = { name: NAME, title: 'a.csv', format: 'Table', events: 1, size: 9, opened: 0 };
  const catalogue = { info: { timeZone: 'UTC' } } as Extract<OwnMessage, { own: 'made' }>['catalogue'];
  return { own: 'made', entry, keeping, catalogue };
}

const heard: unknown[] = [];
const talks: MappingTalk[] = [];
const listener = {
  progress: (progress: unknown) => heard.push(progress),
  question: (talk: MappingTalk) => talks.push(talk),
};

function started(signal = new AbortController().signal) {
  return { opening: importOwn(FILES, {}, listener, signal), worker: FakeWorker.all.at(-1)! };
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.all = [];
  heard.length = 0;
  talks.length = 0;
});
afterEach(() => {
  closeOwn(NAME);
  vi.unstubAllGlobals();
});

it('tells how far the reading is, and gives the set', async () => {
  const { opening, worker } = started();
  expect(worker.asked).toEqual([{ own: 'import', files: FILES, clocks: {} }]);
  worker.say({ own: 'progress', progress: { bytes: 1, total: 2, rows: 3 } });
  worker.say(made('kept'));
  expect((await opening).entry.name).toBe(NAME);
  expect(heard).toEqual([{ bytes: 1, total: 2, rows: 3 }]);
});

it('what is kept is opened by another worker, with the report of the one that read it', async () => {
  const { opening, worker } = started();
  const entry = { name: NAME, title: 'a.csv', format: 'Table', events: 1, size: 9, opened: 0 };
  const report = { rows: 1 } as Extract<OwnMessage, { own: 'kept' }>['report'];
  worker.say({ own: 'kept', entry, report });
  const next = FakeWorker.all.at(-1)!;
  expect([worker.isEnded, next.isEnded]).toEqual([true, false]);
  expect(next.asked).toEqual([{ own: 'open', name: NAME }]);
  next.say(made('kept'));
  expect(await opening).toMatchObject({ entry, report, keeping: 'kept' });
});

it('giving up ends the worker at once', async () => {
  const controller = new AbortController();
  const { opening, worker } = started(controller.signal);
  controller.abort(new Error('given up'));
  expect(worker.isEnded).toBe(true);
  await expect(opening).rejects.toThrow('given up');
});

it('a refusal says why, and whether an answer would help', async () => {
  const { opening, worker } = started();
  worker.say({
    own: 'refused',
    reason: { says: 'unknown-order', file: 'a', column: 'b', example: '3/4/2020' },
    asksDayOrder: true,
    issues: [],
  });
  await expect(opening).rejects.toMatchObject({ message: 'unknown-order', asksDayOrder: true, issues: [] });
  expect(worker.isEnded).toBe(true);
});

it('a worker that stops is told of', async () => {
  const { opening, worker } = started();
  worker.onerror?.({ message: 'out of memory' });
  await expect(opening).rejects.toThrow('out of memory');
});

it('asks what columns mean, and hands on what is answered', async () => {
  const { worker } = started();
  worker.say({
    own: 'question',
    question: { file: 'a.csv', names: ['x'], samples: [[]], guess: {} as never },
  });
  const guess = { date: 0 } as never;
  const preview = talks[0].preview(guess);
  worker.say({ own: 'previewed', preview: { rows: 3, dated: 2, placed: 1 } });
  expect(await preview).toEqual({ rows: 3, dated: 2, placed: 1 });
  talks[0].answer(guess);
  expect(worker.asked.slice(1)).toEqual([
    { own: 'preview', columns: guess },
    { own: 'mapping', columns: guess },
  ]);
});

it('what was opened is held, the same once more as well, and closed when nobody wants it', async () => {
  const first = started();
  first.worker.say(made('kept'));
  const { open } = await first.opening;
  const second = started();
  second.worker.say(made('kept'));
  expect((await second.opening).open).toBe(open);
  expect([first.worker.isEnded, second.worker.isEnded]).toEqual([false, true]);

  const controller = new AbortController();
  expect((await openOwn(NAME, controller.signal)).open).toBe(open);
  controller.abort();
  expect(first.worker.isEnded).toBe(true);
});

it('what is in memory alone stays although nobody looks at it', async () => {
  const { opening, worker } = started();
  worker.say(made('full'));
  await opening;
  const controller = new AbortController();
  await openOwn(NAME, controller.signal);
  controller.abort();
  expect(worker.isEnded).toBe(false);
  expect(unkeptOwn().map(({ name }) => name)).toEqual([NAME]);
});
