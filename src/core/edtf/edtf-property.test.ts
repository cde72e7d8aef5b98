import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../time/zone.ts';
import { type Edtf, parseEdtf } from './edtf.ts';
import { printEdtf } from './print-edtf.ts';

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => (number < 0 ? '-' : '') + String(Math.abs(number)).padStart(4, '0');

const year = fc.oneof(
  fc.integer({ min: 1900, max: 2100 }).map(four),
  fc.integer({ min: -9999, max: 9999 }).map(four),
);
const longYear = fc.integer({ min: 10_000, max: 99_999 }).chain((y) => fc.constantFrom(`Y${y}`, `Y-${y}`));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);
const vague = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((n) => `${String(n).padStart(3, '0')}X`),
  fc.integer({ min: 0, max: 99 }).map((n) => `${two(n)}XX`),
  fc.integer({ min: 0, max: 9 }).map((n) => `${n}XXX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  month.map((m) => `${m}-XX`),
);
const qualified = fc
  .tuple(fc.oneof(year, month, day), fc.constantFrom('?', '~', '%'))
  .map(([date, sign]) => date + sign);
const dateTime = fc
  .tuple(
    day,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', ':00', ':59'),
    fc.constantFrom('', 'Z', '+03', '+03:00', '-05:30', '+00:00'),
  )
  .map(([d, h, m, s, shift]) => `${d}T${two(h)}:${two(m)}${s}${shift}`);
/** What both this parser and the library take, and read alike. */
const common = fc.oneof(year, month, day, vague, longYear);
const single = fc.oneof(common, season, qualified, dateTime);

const ordered = (pairs: fc.Arbitrary<[string, string]>) =>
  pairs.map(([a, b]) => (lower(a) <= lower(b) ? [a, b] : [b, a]));

const utc = zoneOf('UTC');

function lower(text: string): number {
  const parsed = parseEdtf(text, utc);
  return parsed.ok ? parsed.value.earliest : Number.NaN;
}

const interval = fc.oneof(
  ordered(fc.tuple(single, single)).map(([a, b]) => `${a}/${b}`),
  fc
    .tuple(single, fc.constantFrom('', '..'))
    .chain(([a, end]) => fc.constantFrom(`${a}/${end}`, `${end}/${a}`)),
);
const members = fc.oneof(
  fc.array(single, { minLength: 1, maxLength: 4 }).map((texts) => texts.join(',')),
  ordered(fc.tuple(single, single)).map(([a, b]) => `${a}..${b}`),
  fc.tuple(single, single).map(([a, b]) => `..${a},${b}`),
  fc.tuple(single, single).map(([a, b]) => `${a},${b}..`),
);
const set = members.chain((text) => fc.constantFrom(`[${text}]`, `{${text}}`));
const any = fc.oneof(single, interval, set);

function read(text: string, zone = utc): Edtf {
  const parsed = parseEdtf(text, zone);
  if (!parsed.ok) throw new Error(`"${text}" is not an EDTF date; ${parsed.reason}`);
  return parsed.value;
}

describe('any date', () => {
  it('E16 prints as it was read (seed 1)', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(printEdtf(read(text))).toBe(text);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('has its earliest instant before its latest, in any zone (seed 2)', () => {
    const zones = ['Asia/Baghdad', 'America/Havana', 'Pacific/Apia', 'UTC'].map(zoneOf);
    fc.assert(
      fc.property(any, fc.constantFrom(...zones), (text, zone) => {
        const { earliest, latest } = read(text, zone);
        expect(earliest).toBeLessThanOrEqual(latest);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it('E15 is a value or has a reason, and never throws, whatever the text (seed 3)', () => {
    const characters = fc.constantFrom(...'0123456789-X?~%/.[]{},TZ:+Y');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 24 }), (text) => {
        const parsed = parseEdtf(text, utc);
        if (parsed.ok) expect(printEdtf(parsed.value)).toBe(text);
        else expect(parsed.reason).toMatch(/^\S.*[^.]$/);
      }),
      { seed: 3, numRuns: 5000 },
    );
  });
});

/** The library's last instant is the last ms inside. */
function libraryLimits(text: string): readonly [number, number] {
  const { min, max } = edtf(text);
  return [min, max + 1];
}

describe('the limits, in UTC, agree with the edtf package', () => {
  it('for dates, but for X in years before 0000, whose limits it swaps (seed 4)', () => {
    fc.assert(
      fc.property(fc.oneof(common, qualified), (text) => {
        fc.pre(!/^-.*X/.test(text));
        const { earliest, latest } = read(text);
        expect([earliest, latest]).toEqual(libraryLimits(text));
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it('for the beginning of date-times that name their shift (seed 5)', () => {
    fc.assert(
      fc.property(dateTime, (text) => {
        fc.pre(/T.*[Z+-]/.test(text));
        expect(read(text).earliest).toBe(libraryLimits(text)[0]);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('for intervals of dates (seed 6)', () => {
    const plain = fc.oneof(year, month, day);
    fc.assert(
      fc.property(fc.tuple(plain, plain), ([a, b]) => {
        const text = `${a}/${b}`;
        const parsed = parseEdtf(text, utc);
        fc.pre(parsed.ok && lower(a) < lower(b));
        expect([read(text).earliest, read(text).latest]).toEqual(libraryLimits(text));
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('for sets in order (seed 9)', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1000, max: 2999 }), { minLength: 2, maxLength: 4 });
    const brackets = fc.constantFrom('[]', '{}');
    fc.assert(
      fc.property(years, brackets, (numbers, [open, close]) => {
        const text = `${open}${numbers.sort((a, b) => a - b).join(',')}${close}`;
        expect([read(text).earliest, read(text).latest]).toEqual(libraryLimits(text));
      }),
      { seed: 9, numRuns: 200 },
    );
  });
});
