import { describe, expect, it } from 'vitest';
import { stepAt } from '../../core/perspective/steps.ts';
import { madeReplay } from './made-replay.fixture.ts';
import { asOfStep, BEFORE_FIRST, stepsAbout, stepWords, stopAfter, stopBefore } from './stops.ts';

const { steps } = madeReplay();
const all = [...steps.keys()];

describe('steps of an event', () => {
  it('are those that say something of it or tell of it for the first time', () => {
    expect(stepsAbout(steps, 'volley')).toEqual([0, 1, 2]);
    expect(stepsAbout(steps, 'vote')).toEqual([3]);
    expect(stepsAbout(steps, 'nothing')).toEqual([]);
  });
});

describe('stops', () => {
  it('lead on to the next and back to the one before', () => {
    expect(stopAfter([2, 5, 9], 3)).toBe(5);
    expect(stopAfter([2, 5, 9], 5)).toBe(9);
    expect(stopAfter([2, 5, 9], 9)).toBeUndefined();
    expect(stopBefore([2, 5, 9], 9)).toBe(5);
    expect(stopBefore([2, 5, 9], 3)).toBe(2);
  });

  it('lead back to just before the first of them, and no further', () => {
    expect(stopBefore([2, 5, 9], 2)).toBe(1);
    expect(stopBefore([2, 5, 9], 1)).toBeUndefined();
    expect(stopBefore(all, 0)).toBe(BEFORE_FIRST);
    expect(stopBefore(all, BEFORE_FIRST)).toBeUndefined();
    expect(stopBefore([], 3)).toBeUndefined();
  });

  it('have accounts that lead back to themselves, the one before the first as well', () => {
    for (const at of [BEFORE_FIRST, ...all]) expect(stepAt(steps, asOfStep(steps, at))).toBe(at);
  });

  it('are counted in words', () => {
    expect(stepWords(all, 1, false)).toBe('Step 2 of 4');
    expect(stepWords(all, BEFORE_FIRST, false)).toBe('Step 0 of 4');
    expect(stepWords([2, 5, 9], 7, true)).toBe('Step 2 of 3 about this event');
    expect(stepWords([2, 5, 9], 0, true)).toBe('Step 0 of 3 about this event');
  });
});
