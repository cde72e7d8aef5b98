import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { whenOfCells } from '../../../core/edtf/when-of-cells.ts';
import type { OrderGroup } from '../../../core/store/query.ts';
import { HOUR } from '../../../core/time/span.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { barOf } from './bar-of.ts';

const zone = zoneOf('Asia/Baghdad');
const noon = zone.toInstant(Date.UTC(2020, 10, 17, 12));
const night = { from: noon, to: noon + 24 * HOUR };
const item = (date: string, time?: string, status = 'occurred') =>
  ({ when: whenOfCells(date, time, zone), status }) as unknown as EventItem;
const line = (one: EventItem, group: OrderGroup) => ({ item: one, group, depth: 0 });
const attack = item('2020-11-17', '20:00..24:00');

describe('barOf', () => {
  test('what comes before the attack fades out over its hours, what comes after it fades in', () => {
    const call = barOf(line(item('2020-11-17'), 'before'), night, attack);
    expect([call.from, call.to]).toEqual([0, 0.5]);
    expect(call.fade).toEqual([-0.5, -0.5, 8 / 24, 0.5]);
    expect(call.isCut).toEqual({ start: true, end: false });
    const words = barOf(line(item('2020-11-17', '20:00..24:00'), 'after'), night, attack);
    expect([words.from, words.to]).toEqual([8 / 24, 0.5]);
    expect(words.fade).toEqual([8 / 24, 0.5, 0.5, 0.5]);
  });

  test('what lasted fades where it may have begun and may have ended', () => {
    const { fade, to } = barOf(line(item('2020-11-17/2020-11-18'), 'before'), night, attack);
    expect([...fade, to]).toEqual([-0.5, 0.5, 0.5, 1.5, 1]);
  });

  test('a bar stays in its row and is full only within itself (seed 1711)', () => {
    const hour = fc.integer({ min: -48, max: 72 });
    fc.assert(
      fc.property(
        hour,
        fc.nat(72),
        fc.boolean(),
        fc.constantFrom<OrderGroup>('before', 'about', 'own', 'after'),
        (at, size, lasting, group) => {
          const [start, end] = [noon + at * HOUR, noon + (at + size) * HOUR];
          const when = lasting
            ? {
                startEarliest: start,
                startLatest: start + HOUR,
                endEarliest: end,
                endLatest: end + HOUR,
                lasting,
              }
            : { startEarliest: start, startLatest: end, endEarliest: start, endLatest: end, lasting };
          const bar = barOf(line({ when, status: 'occurred' } as unknown as EventItem, group), night, attack);
          expect(bar.from).toBeGreaterThanOrEqual(0);
          expect(bar.to).toBeLessThanOrEqual(1);
          expect(bar.from).toBeLessThanOrEqual(bar.to);
          expect([...bar.fade].sort((a, b) => a - b)).toEqual(bar.fade);
        },
      ),
      { seed: 1711, numRuns: 500 },
    );
  });
});
