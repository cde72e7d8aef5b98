import { describe, expect, it } from 'vitest';
import { onceBetween } from '../../../core/dataset/made-values.fixture.ts';
import type { When } from '../../../core/edtf/when.ts';
import { choicesWithLine, effectiveLine, TICK, takenWith } from './effective-line.ts';
import { labelChoices } from './event-label.ts';
import { SIGN, shapeOf } from './shape.ts';
import { timeScale } from './time-scale.ts';

const scale = timeScale({ from: 0, to: 1000 }, 0, 1000);
const moment = (from: number, to: number, part: Partial<When> = {}): When => ({
  ...onceBetween(from, to),
  ...part,
});
const shape = shapeOf(moment(100, 110), 'announced', scale, 1000);
const line = (when: When | undefined) => effectiveLine(when, shape, scale);

describe('effectiveLine', () => {
  it('leads from the sign to the day it takes effect', () => {
    expect(line(moment(400, 410))).toEqual({ x0: shape.x1 + 2, sure: 405, x1: 405 });
  });

  it('runs to the last day of a deadline and is sure nowhere before it', () => {
    expect(line(moment(100, 600))).toEqual({ x0: shape.x1 + 2, sure: shape.x1 + 2, x1: 600 });
    const open = moment(Number.NEGATIVE_INFINITY, 600, { openStart: true });
    expect(line(open)?.sure).toBe(shape.x1 + 2);
  });

  it('is sure up to the first day on which it may come', () => {
    expect(line(moment(300, 600))).toEqual({ x0: shape.x1 + 2, sure: 300, x1: 600 });
  });

  it('ends at the beginning of what has no end', () => {
    const open = moment(300, Number.POSITIVE_INFINITY, {
      endEarliest: Number.POSITIVE_INFINITY,
      startLatest: 310,
      openEnd: true,
    });
    expect(line(open)?.x1).toBe(300);
  });

  it('is not there without a date, or when the date is that of the announcement', () => {
    expect(line(undefined)).toBeUndefined();
    expect(line(moment(100, 115))).toBeUndefined();
    expect(line(moment(20, 30))).toBeUndefined();
  });
});

describe('titles beside such a line', () => {
  const choices = (to: number, width: number) => {
    const own = line(moment(to, to))!;
    return choicesWithLine(labelChoices(shape, width, 0, 1000), own, width, 1000).map((choice) => ({
      ...choice,
      taken: takenWith(choice, own).x1,
    }));
  };

  it('stand on a line that is long enough, which then begins after them', () => {
    const [first] = choices(500, 120);
    expect(first.textX).toBe(shape.x1 + 9);
    expect(first.lineX).toBe(shape.x1 + 9 + 120 + 7);
  });

  it('stand after the tick of a short one', () => {
    const [first] = choices(160, 120);
    expect(first.textX).toBe(160 + TICK + 7);
    expect(first.lineX).toBeUndefined();
  });

  it('leave room for the whole line, whatever the title', () => {
    for (const choice of choices(500, 120)) expect(choice.taken).toBeGreaterThan(500);
  });

  it('leave room for a sign that stands on the line', () => {
    const cut = shapeOf(moment(-500, 200), 'announced', scale, 1000);
    const own = effectiveLine(moment(800, 800), cut, scale)!;
    for (const choice of choicesWithLine(labelChoices(cut, 120, 0, 1000), own, 120, 1000))
      expect(choice.lineX).toBeGreaterThan((choice.signX as number) + SIGN);
  });

  it('do not widen what answers to a press', () => {
    expect(choices(500, 120)[0].x1).toBeLessThan(500);
  });
});
