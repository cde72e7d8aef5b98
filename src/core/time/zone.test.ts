import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastInstant } from './last-instant.ts';
import { DAY, HOUR, MINUTE } from './span.ts';
import { zoneOf } from './zone.ts';

const baghdad = zoneOf('Asia/Baghdad');
const berlin = zoneOf('Europe/Berlin');

/** The clock's reading by the date fields of Intl, a second opinion that shares nothing with the offset it prints. */
function readingByIntl(name: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, +value]));
    return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  };
}

describe('zoneOf', () => {
  it('keeps Baghdad three hours ahead all through the years since 2008', () => {
    for (let at = Date.UTC(2008, 0, 1); at < Date.UTC(2024, 0, 1); at += DAY)
      expect(baghdad.offsetAt(at)).toBe(3 * HOUR);
  });

  it('gives Baghdad four hours in the summer of 2007', () => {
    expect(baghdad.offsetAt(Date.UTC(2007, 6, 1))).toBe(4 * HOUR);
    expect(baghdad.offsetAt(Date.UTC(2007, 11, 1))).toBe(3 * HOUR);
  });

  it('changes the offset of Berlin at the very instant', () => {
    const spring = Date.UTC(2020, 2, 29, 1);
    expect([spring - 1, spring].map(berlin.offsetAt)).toEqual([HOUR, 2 * HOUR]);
    const autumn = Date.UTC(2020, 9, 25, 1);
    expect([autumn - 1, autumn].map(berlin.offsetAt)).toEqual([2 * HOUR, HOUR]);
  });

  it('gives a skipped reading the instant of the jump', () => {
    const jump = Date.UTC(2020, 2, 29, 1);
    expect(berlin.toInstant(Date.UTC(2020, 2, 29, 2))).toBe(jump);
    expect(berlin.toInstant(Date.UTC(2020, 2, 29, 2, 30))).toBe(jump);
    expect(berlin.toInstant(Date.UTC(2020, 2, 29, 3))).toBe(jump);
    expect(berlin.toInstant(Date.UTC(2020, 2, 29, 1, 59))).toBe(jump - MINUTE);
  });

  it('gives a reading that occurs twice the earlier instant, and lastInstant the later', () => {
    const reading = Date.UTC(2020, 9, 25, 2, 30);
    expect(berlin.toInstant(reading)).toBe(Date.UTC(2020, 9, 25, 0, 30));
    expect(lastInstant(reading, berlin)).toBe(Date.UTC(2020, 9, 25, 1, 30));
    expect(lastInstant(reading + HOUR, berlin)).toBe(berlin.toInstant(reading + HOUR));
  });

  it('gives a day that a zone never had the instant of the jump over it', () => {
    const apia = zoneOf('Pacific/Apia');
    const jump = Date.UTC(2011, 11, 30, 10);
    expect(apia.toInstant(Date.UTC(2011, 11, 30, 12))).toBe(jump);
    expect(apia.toInstant(Date.UTC(2011, 11, 31))).toBe(jump);
  });

  it('knows the short summer-time breaks of Ramadan', () => {
    const casablanca = zoneOf('Africa/Casablanca');
    const read = readingByIntl('Africa/Casablanca');
    for (let at = Date.UTC(2012, 0, 1); at < Date.UTC(2026, 0, 1); at += 6 * HOUR)
      expect(casablanca.toLocal(at)).toBe(read(at));
  });

  it('answers for instants that no Date can hold', () => {
    expect(berlin.toInstant(-Infinity)).toBe(-Infinity);
    expect(berlin.toInstant(Infinity)).toBe(Infinity);
    expect(baghdad.offsetAt(1e18)).toBe(3 * HOUR);
  });

  it('refuses an unknown name', () => {
    expect(() => zoneOf('Asia/Atlantis')).toThrow('"Asia/Atlantis" is not a time zone; use an IANA name');
  });

  it('gives the same zone for the same name', () => {
    expect(zoneOf('Europe/Berlin')).toBe(berlin);
  });

  for (const name of [
    'Asia/Baghdad',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'America/Havana',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'UTC',
  ]) {
    const zone = zoneOf(name);
    const read = readingByIntl(name);
    const seconds = fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 });

    it(`reads the clocks of ${name} as Intl does (seed 7)`, () => {
      fc.assert(
        fc.property(seconds, (second) => {
          expect(zone.toLocal(second * 1000)).toBe(read(second * 1000));
        }),
        { seed: 7, numRuns: 400 },
      );
    });

    it(`comes back to the instant in ${name}, or to the earlier of two with the same reading (seed 8)`, () => {
      fc.assert(
        fc.property(seconds, (second) => {
          const local = zone.toLocal(second * 1000);
          const back = zone.toInstant(local);
          expect(back).toBeLessThanOrEqual(second * 1000);
          expect(zone.toLocal(back)).toBe(local);
          expect(lastInstant(local, zone)).toBeGreaterThanOrEqual(second * 1000);
        }),
        { seed: 8, numRuns: 400 },
      );
    });
  }
});
