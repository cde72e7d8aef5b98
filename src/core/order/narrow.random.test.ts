import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { When } from '../edtf/when.ts';
import { whenOfCells } from '../edtf/when-of-cells.ts';
import type { LinkType } from '../model/vocabulary.ts';
import { zoneOf } from '../time/zone.ts';
import { narrow } from './narrow.ts';
import type { Dated, Relation } from './ordering.ts';

const zone = zoneOf('Asia/Baghdad');
const when = (date: string, time?: string): When => whenOfCells(date, time, zone)!;

/** Small random records whose dates are stretches of some days, some of them vague. */
const RECORD = fc.integer({ min: 2, max: 6 }).chain((count) => {
  const name = fc.integer({ min: 0, max: count - 1 }).map((i) => `e${i}`);
  const day = (n: number) => `2020-11-${String(n).padStart(2, '0')}`;
  const date = fc
    .tuple(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 8 }),
      fc.constantFrom('', '', '~'),
      fc.boolean(),
    )
    .map(([from, more, sign, lasts]) =>
      lasts
        ? `${day(from)}/${day(from + more)}${sign}`
        : sign
          ? `${day(from)}${sign}`
          : `[${day(from)}..${day(from + more)}]`,
    );
  const type = fc.constantFrom<LinkType>('follows', 'breaks', 'coincides', 'part-of');
  return fc.record({
    dates: fc.array(date, { minLength: count, maxLength: count }),
    relations: fc.array(fc.record({ from: name, to: name, type }), { maxLength: 6 }),
    shuffle: fc.infiniteStream(fc.nat()),
  });
});

/** Bounds over all chains of relations, found by trying every way: the second opinion. */
function closure(events: readonly Dated[], whens: readonly When[], relations: readonly Relation[]) {
  const count = events.length;
  const reach = Array.from({ length: 2 * count }, (_, i) =>
    Array.from({ length: 2 * count }, (_, j) => i === j),
  );
  const place = (id: string) => events.findIndex((event) => event.id === id);
  whens.forEach(({ lasting }, i) => {
    reach[2 * i][2 * i + 1] = true;
    const isWhole = relations.some(({ type, to }) => type === 'part-of' && to === events[i].id);
    if (!lasting && !isWhole) reach[2 * i + 1][2 * i] = true;
  });
  for (const { from, to, type } of relations) {
    const [f, t] = [place(from), place(to)];
    if (type === 'follows' || type === 'breaks') reach[2 * t][2 * f] = true;
    if (type === 'part-of') {
      reach[2 * t][2 * f] = true;
      reach[2 * f + 1][2 * t + 1] = true;
    }
  }
  for (const k of reach.keys())
    for (const i of reach.keys()) for (const j of reach.keys()) reach[i][j] ||= reach[i][k] && reach[k][j];
  const vague = (i: number, isEnd: boolean) => {
    const { date } = events[i];
    return date.endsWith('~') && (!date.includes('/') || isEnd);
  };
  const low = (v: number) => {
    const { startEarliest, endEarliest } = whens[v >> 1];
    return vague(v >> 1, v % 2 === 1) ? -Infinity : v % 2 ? endEarliest : startEarliest;
  };
  const high = (v: number) => {
    const { startLatest, endLatest } = whens[v >> 1];
    return vague(v >> 1, v % 2 === 1) ? Infinity : v % 2 ? endLatest : startLatest;
  };
  const all = [...reach.keys()];
  return {
    low: (v: number) => Math.max(...all.filter((u) => reach[u][v]).map(low)),
    high: (v: number) => Math.min(...all.filter((u) => reach[v][u]).map(high)),
  };
}

describe('narrow, on random records', () => {
  const given = ({ dates, relations }: { dates: readonly string[]; relations: readonly Relation[] }) => ({
    events: dates.map((date, i): Dated => ({ id: `e${i}`, date })),
    whens: dates.map((date) => when(date)),
    relations,
  });

  it('O4: bounds only ever narrow', () => {
    fc.assert(
      fc.property(RECORD, (record) => {
        const { events, whens, relations } = given(record);
        narrow(events, whens, relations, zone).whens.forEach((now, i) => {
          expect(now.startEarliest).toBeGreaterThanOrEqual(whens[i].startEarliest);
          expect(now.startLatest).toBeLessThanOrEqual(whens[i].startLatest);
          expect(now.endEarliest).toBeGreaterThanOrEqual(whens[i].endEarliest);
          expect(now.endLatest).toBeLessThanOrEqual(whens[i].endLatest);
        });
      }),
      { seed: 1711, numRuns: 400 },
    );
  });

  it('O4: are the same in any order of rows and relations', () => {
    fc.assert(
      fc.property(RECORD, (record) => {
        const { events, whens, relations } = given(record);
        const keys = new Map(events.map(({ id }) => [id, record.shuffle.next().value!]));
        const order = [...events.keys()].sort((a, b) => keys.get(events[a].id)! - keys.get(events[b].id)!);
        const one = narrow(events, whens, relations, zone);
        const other = narrow(
          order.map((i) => events[i]),
          order.map((i) => whens[i]),
          [...relations].reverse(),
          zone,
        );
        expect(order.map((i) => one.whens[i])).toEqual(other.whens);
        expect([...one.contradicted].sort()).toEqual([...other.contradicted].sort());
      }),
      { seed: 1712, numRuns: 400 },
    );
  });

  it('O4: equal the closure over all chains where nothing contradicts', () => {
    let agreed = 0;
    fc.assert(
      fc.property(RECORD, (record) => {
        const { events, whens, relations } = given(record);
        const { whens: told, contradicted } = narrow(events, whens, relations, zone);
        if (contradicted.length > 0) return;
        const { low, high } = closure(events, whens, relations);
        told.forEach((now, i) => {
          const firmLow = Math.max(low(2 * i), whens[i].startEarliest);
          const firmHigh = Math.min(high(now.lasting ? 2 * i : 2 * i + 1), whens[i].startLatest);
          const { startEarliest, startLatest } = whens[i];
          const isLeft = firmLow < firmHigh;
          if (isLeft) agreed++;
          expect([now.startEarliest, now.startLatest]).toEqual(
            isLeft ? [firmLow, firmHigh] : [startEarliest, startLatest],
          );
        });
      }),
      { seed: 1713, numRuns: 400 },
    );
    expect(agreed).toBeGreaterThan(400);
  });
});
