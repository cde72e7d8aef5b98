import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Count, countOfCells, countOver, parseCount } from './count.ts';

const SEED = 20201117;

function count(low: number, high: number, marks: Partial<Count> = {}): Count {
  return { low, high, open: false, about: false, ...marks };
}

/** The shortest text of a count. */
function print({ low, high, open, about }: Count): string {
  const mark = about ? '~' : '';
  if (open) return `${low}..${mark}`;
  if (low === high) return `${low}${mark}`;
  return low === 0 ? `..${high}${mark}` : `${low}..${high}${mark}`;
}

const whole = fc.nat(100_000);
const number = fc.oneof(
  whole,
  fc.tuple(whole, fc.integer({ min: 1, max: 9 })).map(([n, tenth]) => Number(`${n}.${tenth}`)),
);
const counts: fc.Arbitrary<Count> = fc
  .tuple(number, number, fc.boolean(), fc.boolean())
  .map(([a, b, open, about]) => ({
    low: Math.min(a, b),
    high: open ? Math.min(a, b) : Math.max(a, b),
    open,
    about,
  }));

describe('parseCount', () => {
  it.each([
    ['7', count(7, 7)],
    ['0', count(0, 0)],
    ['11..16', count(11, 16)],
    ['15..', count(15, 15, { open: true })],
    ['..5', count(0, 5)],
    ['17~', count(17, 17, { about: true })],
    ['11..16~', count(11, 16, { about: true })],
    ['90..~', count(90, 90, { open: true, about: true })],
    ['2.5', count(2.5, 2.5)],
    ['2.5..3.5', count(2.5, 3.5)],
  ])('K1: reads %s', (text, value) => {
    expect(parseCount(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'write 7, 11..16'],
    ['seven', 'write 7, 11..16'],
    ['..', 'write 7, 11..16'],
    ['~', 'write 7, 11..16'],
    ['-7', 'write 7, 11..16'],
    ['7 ', 'write 7, 11..16'],
    ['~7', 'write 7, 11..16'],
    ['7~..9', 'write 7, 11..16'],
    ['1..2..3', 'write 7, 11..16'],
    ['7-9', 'write 7, 11..16'],
    ['1,000', 'write 7, 11..16'],
    ['1.', 'write 7, 11..16'],
    ['1.2.3', 'write 7, 11..16'],
    ['1.25.5', 'write 7, 11..16'],
    ['16..11', 'the first number of a range is the smaller one'],
  ])('K2: refuses "%s"', (text, reason) => {
    expect(parseCount(text)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  it(`K1: reads what is printed of a count, random counts (seed ${SEED})`, () => {
    fc.assert(
      fc.property(counts, (given) => {
        expect(parseCount(print(given))).toEqual({ ok: true, value: given });
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it(`K2: never throws, and what it takes is no range upside down, random text (seed ${SEED})`, () => {
    const letters = fc.constantFrom('0', '1', '7', '.', '..', '~', '-', ' ', 'x');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 7 }), (parts) => {
        const parsed = parseCount(parts.join(''));
        if (!parsed.ok) return;
        expect(parsed.value.low).toBeGreaterThanOrEqual(0);
        expect(parsed.value.high).toBeGreaterThanOrEqual(parsed.value.low);
        expect(parseCount(print(parsed.value))).toEqual(parsed);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe('countOver', () => {
  it('K3: reaches from the least to the most that any of the counts allows', () => {
    expect(countOver([])).toBeUndefined();
    expect(countOver([count(7, 7), count(6, 6), count(15, 15, { open: true })])).toEqual(
      count(6, 15, { open: true }),
    );
    expect(countOver([count(17, 17, { about: true }), count(11, 20)])).toEqual(
      count(11, 20, { about: true }),
    );
  });

  it('K3: what begins below a closed count is closed by it', () => {
    const atLeast = (n: number) => count(n, n, { open: true });
    expect(countOver([atLeast(5), atLeast(7), count(10, 10)])).toEqual(count(5, 10));
    expect(countOver([atLeast(10), count(10, 10)])).toEqual(count(10, 10));
    expect(countOver([atLeast(5), atLeast(7)])).toEqual(count(5, 7, { open: true }));
  });

  it(`K3: holds every count it is made of, and reaches no further, random counts (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (given) => {
        const over = countOver(given)!;
        expect(given.every(({ low, high }) => over.low <= low && high <= over.high)).toBe(true);
        expect(given.map(({ low }) => low)).toContain(over.low);
        expect(given.map(({ high }) => high)).toContain(over.high);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('K3: two cells make a count only when both are given', () => {
    expect(countOfCells(1, 3)).toEqual(count(1, 3));
    expect(countOfCells(0, 0)).toEqual(count(0, 0));
    expect(countOfCells(1, undefined)).toBeUndefined();
  });
});
