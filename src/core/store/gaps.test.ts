import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoDataset } from '../dataset/demo.ts';
import { columnsOf, onceBetween } from '../dataset/made-values.fixture.ts';
import { DAY, HOUR } from '../time/span.ts';
import { gapFinder } from './gaps.ts';

/** Start, end of the start, end; the last two the same for what happened once. */
type Stretch = readonly [start: number, startLatest: number, end: number];

const gapsOf = (stretches: readonly Stretch[]) =>
  gapFinder(
    columnsOf(
      stretches.map(([start, startLatest, end]) => ({ when: { ...onceBetween(start, end), startLatest } })),
    ),
  );

const once = (from: number, to: number): Stretch => [from * DAY, to * DAY, to * DAY];
const days = (from: number, to: number) => ({ from: from * DAY, to: to * DAY });

describe('stretches in which nothing is known to happen', () => {
  it('G1: lie before, between and after events', () => {
    const gaps = gapsOf([once(2, 3), once(2, 5), once(8, 9)]);
    expect(gaps(days(0, 12), DAY)).toEqual([days(0, 2), days(5, 8), days(9, 12)]);
    expect(gaps(days(3, 6), HOUR)).toEqual([days(5, 6)]);
    expect(gaps(days(2, 5), HOUR)).toEqual([]);
    expect(gaps(days(0, 12), 3 * DAY)).toEqual([days(5, 8), days(9, 12)]);
  });

  it('G1: a year covers nothing, a war its beginning, a month all of itself', () => {
    const gaps = gapsOf([once(0, 366), [10 * DAY, 11 * DAY, Infinity], once(30, 61)]);
    expect(gaps(days(0, 100), DAY)).toEqual([days(0, 10), days(11, 30), days(61, 100)]);
    expect(gapsOf([[-Infinity, -Infinity, DAY]])(days(0, 2), DAY)).toEqual([days(0, 2)]);
  });

  it('G1: an instant parts a gap', () => {
    expect(gapsOf([once(4, 4)])(days(0, 9), DAY)).toEqual([days(0, 4), days(4, 9)]);
  });

  it('an empty set is one gap', () => {
    expect(gapsOf([])(days(0, 9), DAY)).toEqual([days(0, 9)]);
  });
});

describe('gaps of random sets against looking at every day (seed 20201117)', () => {
  const day = fc.integer({ min: 0, max: 150 });
  const stretch = fc
    .tuple(day, fc.integer({ min: 1, max: 60 }), fc.oneof(fc.nat(40), fc.constant(Infinity)), fc.boolean())
    .map(
      ([start, vague, more, lasting]): Stretch =>
        lasting
          ? [start * DAY, (start + vague) * DAY, (start + vague + more) * DAY]
          : once(start, start + vague),
    );

  it('G1, G2', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 12 }),
        day,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 20 }),
        (stretches, from, size, shortest) => {
          const isCovered = (at: number) =>
            stretches.some(([start, startLatest, end]) => {
              const until = [end, startLatest].find((to) => to - start <= 31 * DAY + HOUR);
              return until !== undefined && at >= start && at < until;
            });
          const free: { from: number; to: number }[] = [];
          for (let d = from; d < from + size; d++) {
            if (isCovered(d * DAY)) continue;
            const last = free.at(-1);
            if (last?.to === d * DAY) last.to += DAY;
            else free.push(days(d, d + 1));
          }
          expect(gapsOf(stretches)(days(from, from + size), shortest * DAY)).toEqual(
            free.filter((gap) => gap.to - gap.from >= shortest * DAY),
          );
        },
      ),
      { seed: 20201117, numRuns: 500 },
    );
  });

  it('G2: gaps of a large set hold no beginning', () => {
    const { columns } = demoDataset(300);
    const span = { from: columns.startEarliest[0], to: columns.startEarliest[0] + 400 * DAY };
    const gaps = gapFinder(columns)(span, 12 * HOUR);
    expect(gaps.length).toBeGreaterThan(10);
    for (const { from, to } of gaps)
      expect(columns.startEarliest.filter((at) => at > from && at < to)).toHaveLength(0);
  });
});
