import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mapProblems } from './map-problem.ts';

beforeEach(() => vi.stubGlobal('reportError', vi.fn()));
afterEach(() => vi.unstubAllGlobals());

test('a failed question is told until one is answered', () => {
  const problems = mapProblems();
  problems.onError(new Error('no server'));
  expect(problems.problem.get()).toBe('events');
  problems.onAnswer();
  expect(problems.problem.get()).toBeUndefined();
});

test('a lost picture comes before a failed question, until all canvases are back', () => {
  const problems = mapProblems();
  problems.onError(new Error('no server'));
  problems.onBlank(true);
  problems.onBlank(true);
  problems.onBlank(false);
  expect(problems.problem.get()).toBe('picture');
  problems.onBlank(false);
  expect(problems.problem.get()).toBe('events');
});
