import { afterEach, expect, it, vi } from 'vitest';
import { sparing } from './sparing.ts';

afterEach(() => vi.restoreAllMocks());

/** What is done in so many frames, with work that takes so many ms. */
function done(frames: number, ms: number): string {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  let log = '';
  const step = sparing(
    () => {
      now += ms;
      log += 'w';
    },
    () => {
      log += '-';
    },
  );
  for (let frame = 0; frame < frames; frame++) step();
  return log;
}

it('does cheap work in every frame, and dear work in every second', () => {
  expect(done(6, 2)).toBe('wwwwww');
  expect(done(6, 12)).toBe('w-w-w-');
});
