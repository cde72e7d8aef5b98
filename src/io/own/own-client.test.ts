import { afterEach, expect, test, vi } from 'vitest';
import { openOwn } from './own-client.ts';

/** Takes what it is asked and never says anything. */
class SilentWorker extends EventTarget {
  static isEnded = false;
  postMessage(): void {}
  terminate(): void {
    SilentWorker.isEnded = true;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a kept set whose worker never answers is given up after a minute', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
  const opened = openOwn('own-file-00000000', new AbortController().signal);
  const refused = expect(opened).rejects.toThrow('has said nothing for 60 seconds');
  await vi.advanceTimersByTimeAsync(60_000);
  await refused;
  expect(SilentWorker.isEnded).toBe(true);
});
