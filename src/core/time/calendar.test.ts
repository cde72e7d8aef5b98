import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarUnit, ceilTo, floorTo, offsetBy } from './calendar.ts';
import { DAY, HOUR, MINUTE } from './span.ts';
import { zoneOf } from './zone.ts';

const baghdad = zoneOf('Asia/Baghdad');
const berlin = zoneOf('Europe/Berlin');

/** The instant of a reading in Baghdad. */
function at(text: string): number {
  return baghdad.toInstant(Date.parse(`${text}Z`));
}

describe('floorTo and ceilTo', () => {
  it.each([
    ['second', 15, '2020-11-17T20:27:30', '2020-11-17T20:27:45'],
    ['minute', 5, '2020-11-17T20:25:00', '2020-11-17T20:30:00'],
    ['hour', 6, '2020-11-17T18:00:00', '2020-11-18T00:00:00'],
    ['day', 1, '2020-11-17T00:00:00', '2020-11-18T00:00:00'],
    ['week', 1, '2020-11-16T00:00:00', '2020-11-23T00:00:00'],
    ['month', 1, '2020-11-01T00:00:00', '2020-12-01T00:00:00'],
    ['month', 3, '2020-10-01T00:00:00', '2021-01-01T00:00:00'],
    ['year', 1, '2020-01-01T00:00:00', '2021-01-01T00:00:00'],
    ['year', 100, '2000-01-01T00:00:00', '2100-01-01T00:00:00'],
  ] as const)('find the boundaries of a %s by %i round an evening in Baghdad', (unit, step, floor, ceil) => {
    const instant = at('2020-11-17T20:27:33');
    expect(floorTo(instant, unit, step, baghdad)).toBe(at(floor));
    expect(ceilTo(instant, unit, step, baghdad)).toBe(at(ceil));
    expect(floorTo(at(floor), unit, step, baghdad)).toBe(at(floor));
    expect(ceilTo(at(floor), unit, step, baghdad)).toBe(at(floor));
  });

  it('gives an hour that the clocks show twice two boundaries', () => {
    const secondTwo = Date.UTC(2020, 9, 25, 1);
    expect(floorTo(secondTwo + 10 * MINUTE, 'hour', 1, berlin)).toBe(secondTwo);
    expect(floorTo(secondTwo - 10 * MINUTE, 'hour', 1, berlin)).toBe(secondTwo - HOUR);
    expect(ceilTo(secondTwo - 10 * MINUTE, 'hour', 1, berlin)).toBe(secondTwo);
  });

  it('gives an hour that the clocks skip none', () => {
    const jump = Date.UTC(2020, 2, 29, 1);
    expect(floorTo(jump + 10 * MINUTE, 'hour', 2, berlin)).toBe(jump - 2 * HOUR);
    expect(ceilTo(jump - 10 * MINUTE, 'hour', 2, berlin)).toBe(jump + HOUR);
  });

  it('begins a day whose midnight is skipped at the jump', () => {
    const havana = zoneOf('America/Havana');
    const jump = Date.UTC(2020, 2, 8, 5);
    expect(floorTo(jump + 3 * HOUR, 'day', 1, havana)).toBe(jump);
    expect(ceilTo(jump - 3 * HOUR, 'day', 1, havana)).toBe(jump);
  });

  it('enclose any instant, and nothing lies between them (seed 11)', () => {
    const units: readonly CalendarUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
    const zones = ['Europe/Berlin', 'Australia/Lord_Howe', 'America/Havana', 'Asia/Baghdad'].map(zoneOf);
    const instants = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2050, 0, 1) });
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...units),
        fc.constantFrom(1, 2, 3, 12),
        fc.constantFrom(...zones),
        (instant, unit, step, zone) => {
          const floor = floorTo(instant, unit, step, zone);
          const ceil = ceilTo(instant, unit, step, zone);
          expect(floor).toBeLessThanOrEqual(instant);
          expect(ceil).toBeGreaterThanOrEqual(instant);
          if (floor !== instant) expect(ceilTo(floor + 1, unit, step, zone)).toBe(ceil);
          expect(floorTo(ceil, unit, step, zone)).toBe(ceil);
        },
      ),
      { seed: 11, numRuns: 3000 },
    );
  });
});

describe('offsetBy', () => {
  it.each([
    ['minute', 90, '2020-11-17T21:57'],
    ['hour', -21, '2020-11-16T23:27'],
    ['day', 14, '2020-12-01T20:27'],
    ['week', -1, '2020-11-10T20:27'],
    ['month', 2, '2021-01-17T20:27'],
    ['month', -11, '2019-12-17T20:27'],
    ['year', -1, '2019-11-17T20:27'],
  ] as const)('goes by a %s times %i', (unit, count, expected) => {
    expect(offsetBy(at('2020-11-17T20:27'), unit, count, baghdad)).toBe(at(expected));
  });

  it('takes the last day of a month that is too short', () => {
    expect(offsetBy(at('2020-01-31T12:00'), 'month', 1, baghdad)).toBe(at('2020-02-29T12:00'));
    expect(offsetBy(at('2020-02-29T12:00'), 'year', 1, baghdad)).toBe(at('2021-02-28T12:00'));
  });

  it('keeps the reading of the clock over a change, by days, but not by hours', () => {
    const noon = berlin.toInstant(Date.UTC(2020, 2, 28, 12));
    expect(offsetBy(noon, 'day', 1, berlin)).toBe(noon + 23 * HOUR);
    expect(offsetBy(noon, 'hour', 24, berlin)).toBe(noon + DAY);
  });
});
