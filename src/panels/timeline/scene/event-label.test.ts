import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { When } from '../../../core/edtf/when.ts';
import { STATUSES } from '../../../core/model/vocabulary.ts';
import { labelChoices } from './event-label.ts';
import { type Shape, SIGN, shapeOf } from './shape.ts';
import { timeScale } from './time-scale.ts';

const stretch = (kind: 'bar' | 'band', x0: number, x1: number, rest: Partial<Shape> = {}): Shape =>
  ({
    kind,
    x0,
    x1,
    solid0: x0,
    solid1: x1,
    openStart: false,
    openEnd: false,
    hatch: undefined,
    ...rest,
  }) as Shape;

describe('labelChoices', () => {
  it('never lets a title leave the plot', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('bar' as const, 'band' as const),
        fc.integer({ min: -500, max: 1500 }),
        fc.integer({ min: 4, max: 900 }),
        fc.integer({ min: 10, max: 400 }),
        (kind, x0, size, width) => {
          for (const choice of labelChoices(stretch(kind, x0, x0 + size), width, 100, 900)) {
            if (choice.side === 'none') continue;
            expect(choice.textX).toBeGreaterThanOrEqual(100);
            expect(choice.textX + width).toBeLessThanOrEqual(900);
          }
        },
      ),
    );
  });

  it('puts no sign at a time within a stretch that is wider than the sign, whatever is visible of it', () => {
    const random = fc.record({
      from: fc.integer({ min: -3000, max: 3000 }),
      size: fc.integer({ min: 1, max: 6000 }),
      span: fc.integer({ min: 10, max: 4000 }),
      title: fc.integer({ min: 10, max: 400 }),
      status: fc.constantFrom(...STATUSES),
      openStart: fc.boolean(),
      openEnd: fc.boolean(),
    });
    fc.assert(
      fc.property(random, ({ from, size, span, title, status, openStart, openEnd }) => {
        const scale = timeScale({ from: 0, to: span }, 100, 900);
        const to = from + size;
        const when: When = {
          startEarliest: openStart ? -Infinity : from,
          startLatest: openEnd && !openStart ? from : to,
          endEarliest: openEnd ? Infinity : from,
          endLatest: openEnd ? Infinity : to,
          lasting: false,
          openStart,
          openEnd: openEnd && !openStart,
          precision: 'day',
          approximate: false,
          uncertain: false,
        };
        const [x0, x1] = [scale.x(when.startEarliest), scale.x(when.endLatest)];
        for (const { signX } of labelChoices(shapeOf(when, status, scale, span), title, 104, 896)) {
          if (signX === undefined || x1 - x0 <= 2 * SIGN) continue;
          const isOutside = signX + SIGN <= x0 || signX - SIGN >= x1;
          expect(isOutside).toBe(true);
        }
      }),
    );
  });

  it('lets the sign of a band stand before its start, or after its end where the start is out of view', () => {
    const signOf = (x0: number, x1: number, rest: Partial<Shape> = {}) =>
      labelChoices(stretch('band', x0, x1, rest), 80, 100, 900)[0].signX;
    expect(signOf(300, 400)).toBe(300 - 7 - SIGN);
    expect(signOf(50, 400)).toBe(400 + 7 + SIGN);
    expect(signOf(300, 400, { openStart: true })).toBe(400 + 7 + SIGN);
    expect(signOf(50, 950)).toBeUndefined();
  });

  it('keeps the sign at its end of the band while the axis is panned', () => {
    const offsets = new Set<number>();
    for (let x0 = 120; x0 < 880; x0 += 20) {
      const [{ signX }] = labelChoices(stretch('band', x0, x0 + 300), 150, 100, 900);
      offsets.add((signX as number) - x0);
    }
    expect([...offsets]).toEqual([-7 - SIGN]);
  });

  it('gives nothing that lasted a sign', () => {
    for (const choice of labelChoices(stretch('bar', 300, 400), 80, 100, 900))
      expect(choice.signX).toBeUndefined();
  });

  it('puts the title into a bar that is wide enough, in its visible part after the mark of the end out of view', () => {
    const [first] = labelChoices(stretch('bar', -300, 500), 120, 100, 900);
    expect(first.side).toBe('inside');
    expect(first.textX).toBe(117);
    expect(labelChoices(stretch('bar', 100, 500), 120, 100, 900)[0].textX).toBe(107);
  });

  it('writes over a band or hatch that fills the plot, and over a soft bar when nothing else is left', () => {
    expect(labelChoices(stretch('band', -300, 1500), 120, 100, 900)[0].side).toBe('over');
    const soft = { solid0: -300, solid1: -300 };
    expect(labelChoices(stretch('bar', -300, 1500, soft), 120, 100, 900)[0].side).toBe('over');
    expect(labelChoices(stretch('bar', -300, 500, soft), 120, 100, 900)[0].side).toBe('after');
  });

  it('turns to the side before the shape near the end of the plot', () => {
    expect(labelChoices(stretch('bar', 850, 860), 120, 100, 900).map((choice) => choice.side)).toEqual([
      'before',
      'none',
    ]);
  });

  it('keeps a title clear of the ring round a selected sign', () => {
    const shape = shapeOf(
      { startEarliest: 500, startLatest: 500, endEarliest: 500, endLatest: 500 } as When,
      'occurred',
      timeScale({ from: 0, to: 1000 }, 0, 1000),
      0,
    );
    const [after, before] = labelChoices(shape, 100, 0, 1000);
    const ring = SIGN + 4 + 1;
    expect(after.textX - 500).toBeGreaterThan(ring + 2);
    expect(500 - (before.textX + 100)).toBeGreaterThan(ring + 2);
  });

  it('always ends with no title at all', () => {
    expect(labelChoices(stretch('bar', 300, 310), 5000, 100, 900).at(-1)?.side).toBe('none');
  });
});
