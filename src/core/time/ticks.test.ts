import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from './span.ts';
import { TICK_LEVELS, type Ticks, ticks } from './ticks.ts';
import { zoneOf } from './zone.ts';

const baghdad = zoneOf('Asia/Baghdad');
const berlin = zoneOf('Europe/Berlin');

function at(text: string, zone = baghdad): number {
  return zone.toInstant(Date.parse(`${text}Z`));
}

function between(from: string, to: string, widthPx: number, zone = baghdad): Ticks {
  return ticks({ from: at(from, zone), to: at(to, zone) }, zone, widthPx, 60);
}

/** The hours that the clocks show. */
function hours(instants: readonly number[], zone = baghdad): readonly number[] {
  return instants.map((instant) => new Date(zone.toLocal(instant)).getUTCHours());
}

describe('ticks', () => {
  it('puts hours under days for an evening', () => {
    const row = between('2020-11-17T18:00', '2020-11-18T02:00', 600);
    expect([row.unit, row.step]).toEqual(['hour', 1]);
    expect(hours(row.instants)).toEqual([18, 19, 20, 21, 22, 23, 0, 1, 2]);
    expect(row.context).toEqual({
      unit: 'day',
      step: 1,
      instants: [at('2020-11-17T00:00'), at('2020-11-18T00:00')],
    });
  });

  it('puts quarters under years for the first view', () => {
    const row = between('2019-10-01T00:00', '2021-01-01T00:00', 700);
    expect([row.unit, row.step]).toEqual(['month', 3]);
    expect(row.instants).toEqual(
      ['2019-10', '2020-01', '2020-04', '2020-07', '2020-10', '2021-01'].map((month) =>
        at(`${month}-01T00:00`),
      ),
    );
    expect(row.context?.instants).toEqual(['2019', '2020', '2021'].map((year) => at(`${year}-01-01T00:00`)));
  });

  it('puts nothing above years', () => {
    const row = between('2000-01-01T00:00', '2020-01-01T00:00', 700);
    expect([row.unit, row.step]).toEqual(['year', 2]);
    expect(row.context).toBeUndefined();
  });

  it('divides the narrowest span into seconds', () => {
    expect(between('2020-11-17T20:27', '2020-11-17T20:28', 800)).toMatchObject({ unit: 'second', step: 5 });
  });

  it('falls back to centuries however little room there is', () => {
    expect(between('1000-01-01T00:00', '2000-01-01T00:00', 10)).toMatchObject({ unit: 'year', step: 100 });
    expect(between('2000-01-01T00:00', '2020-01-01T00:00', 0)).toMatchObject({ unit: 'year', step: 100 });
  });

  it('skips the hour that a 23-hour day lacks', () => {
    const row = between('2020-03-29T00:00', '2020-03-29T06:00', 400, berlin);
    expect(hours(row.instants, berlin)).toEqual([0, 1, 3, 4, 5, 6]);
    expect(row.instants.slice(1).map((instant, i) => instant - row.instants[i])).toEqual(
      Array.from({ length: 5 }, () => HOUR),
    );
  });

  it('shows the hour twice that a 25-hour day repeats, at two instants', () => {
    const row = between('2020-10-25T00:00', '2020-10-25T06:00', 480, berlin);
    expect(hours(row.instants, berlin)).toEqual([0, 1, 2, 2, 3, 4, 5, 6]);
    expect(new Set(row.instants).size).toBe(8);
  });

  it('keeps six-hour ticks on 0, 6, 12 and 18 over both changes of the clocks', () => {
    for (const day of ['2020-03-29', '2020-10-25']) {
      const row = between(`${day}T00:00`, `${day}T18:00`, 240, berlin);
      expect([row.unit, row.step]).toEqual(['hour', 6]);
      expect(hours(row.instants, berlin)).toEqual([0, 6, 12, 18]);
    }
  });

  it('leaves out a day that the zone never had', () => {
    const apia = zoneOf('Pacific/Apia');
    const row = between('2011-12-28T00:00', '2012-01-02T00:00', 400, apia);
    expect(row.unit).toBe('day');
    expect(row.instants.map((instant) => new Date(apia.toLocal(instant)).getUTCDate())).toEqual([
      28, 29, 31, 1, 2,
    ]);
  });

  it('rises, stays in the span and keeps its distance, anywhere and at any zoom (seed 12)', () => {
    const zones = ['Europe/Berlin', 'America/Havana', 'Pacific/Apia', 'Asia/Baghdad'].map(zoneOf);
    fc.assert(
      fc.property(
        fc.double({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2030, 0, 1), noNaN: true }),
        fc.double({ min: Math.log(MINUTE), max: Math.log(40 * 366 * DAY), noNaN: true }),
        fc.integer({ min: 200, max: 3000 }),
        fc.constantFrom(...zones),
        (from, logSize, widthPx, zone) => {
          const span = { from, to: from + Math.exp(logSize) };
          const row = ticks(span, zone, widthPx, 60);
          expect(row.instants.length).toBeLessThanOrEqual(widthPx / 55 + 2);
          for (const [i, instant] of row.instants.entries()) {
            expect(instant).toBeGreaterThanOrEqual(span.from);
            expect(instant).toBeLessThanOrEqual(span.to);
            if (i > 0) expect(instant).toBeGreaterThan(row.instants[i - 1]);
          }
          if (row.context) expect(row.context.instants[0]).toBeLessThanOrEqual(span.from);
        },
      ),
      { seed: 12, numRuns: 2000 },
    );
  });
});

describe('tick levels', () => {
  it('stand from fine to coarse', () => {
    const sizes = TICK_LEVELS.map(({ approxMs }) => approxMs);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });
});
