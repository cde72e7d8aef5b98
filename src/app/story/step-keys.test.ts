import { describe, expect, it, test } from 'vitest';
import { readingStep } from './reading-step.ts';
import { keyStep, scrollsFirst, swipedSteps } from './step-keys.ts';

describe('keyStep', () => {
  it.each([
    ['ArrowDown', 4, 5],
    ['ArrowUp', 4, 3],
    ['PageDown', 9, 9],
    ['PageUp', 0, 0],
    ['Home', 4, 0],
    ['End', 4, 9],
    ['Enter', 4, undefined],
    ['constructor', 4, undefined],
  ])('%s leads from %i to %s', (key, at, to) => {
    expect(keyStep(key, at, 10, false)).toBe(to);
    expect(keyStep(key, at, 10, true)).toBe(to);
  });

  it('goes on to the side to which the text is read', () => {
    expect(keyStep('ArrowRight', 4, 10, false)).toBe(5);
    expect(keyStep('ArrowLeft', 4, 10, false)).toBe(3);
    expect(keyStep('ArrowRight', 4, 10, true)).toBe(3);
    expect(keyStep('ArrowLeft', 4, 10, true)).toBe(5);
  });
});

test('a key scrolls a step that is longer than its box before it turns it', () => {
  expect(scrollsFirst('ArrowDown', { top: 0, bottom: 900 }, 500)).toBe(true);
  expect(scrollsFirst('PageDown', { top: -400, bottom: 500 }, 500)).toBe(false);
  expect(scrollsFirst('PageUp', { top: -400, bottom: 500 }, 500)).toBe(true);
  expect(scrollsFirst('ArrowUp', { top: 0, bottom: 900 }, 500)).toBe(false);
  expect(scrollsFirst('ArrowDown', { top: 300, bottom: 700 }, 500)).toBe(false);
  expect(scrollsFirst('End', { top: -400, bottom: 900 }, 500)).toBe(false);
});

test('a finger that goes across turns a step, to the side to which the text is read', () => {
  expect(swipedSteps(-80, 10, false)).toBe(1);
  expect(swipedSteps(80, -10, false)).toBe(-1);
  expect(swipedSteps(-80, 10, true)).toBe(-1);
  expect(swipedSteps(80, 10, true)).toBe(1);
  expect(swipedSteps(-80, 60, false)).toBe(0);
  expect(swipedSteps(-20, 0, false)).toBe(0);
});

test('the step at the line of reading is read', () => {
  const steps = [
    { top: -700, bottom: -100 },
    { top: -100, bottom: 300 },
    { top: 300, bottom: 900 },
  ];
  expect(readingStep(steps, 600)).toBe(1);
  expect(readingStep(steps, 1000)).toBe(2);
  expect(readingStep([{ top: 400, bottom: 800 }], 600)).toBe(0);
});
