import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataPackage } from '../model/package.ts';
import type { ClaimRow, EventRow, SourceRow } from '../model/tables.ts';
import { zoneOf } from '../time/zone.ts';
import { COUNTED, type Counted } from './claimable.ts';
import { parseCount } from './count.ts';
import type { Perspective } from './perspective.ts';
import { ACTORS, HAPPENED, moments, PUBLISHED, records } from './random-record.fixture.ts';
import { sayingsOf } from './sayings.ts';
import { stepAt, stepsOf } from './steps.ts';
import { type Told, tell } from './tell.ts';

/** Random records against a second opinion that knows the instants beforehand and compares everything with everything. */

const SEED = 20201117;
const baghdad = zoneOf('Asia/Baghdad');
const local = (text: string) => Date.parse(`${text}+03:00`);
type Place = readonly [by: number, depth: number];
const upTo = (a: Place, b: Place) => a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]);

/** The second opinion about one record. */
function opinion({ tables }: DataPackage) {
  const find = <T extends { readonly id: string }>(rows: readonly T[], id: string) =>
    rows.find((row) => row.id === id)!;
  const publishedBy = (source: string) => PUBLISHED.get(find<SourceRow>(tables.sources, source).published);
  const dated = ({ said, time, source }: ClaimRow) =>
    moments.get(`${said} ${time}`) ?? publishedBy(source) ?? Infinity;

  /** At its own date, or one deeper than what it comes after where that would be later; an undated one holds up no other. */
  function place(one: ClaimRow): Place {
    const own = dated(one);
    const earlier = one.after === undefined ? undefined : find<ClaimRow>(tables.claims, one.after);
    if (!earlier || (dated(earlier) === Infinity && own < Infinity)) return [own, 0];
    const [by, depth] = place(earlier);
    return by >= own ? [by, depth + 1] : [own, 0];
  }

  function last({ asof }: Perspective): Place {
    if (!asof) return [Infinity, Infinity];
    return 'at' in asof ? [asof.at, Infinity] : place(find<ClaimRow>(tables.claims, asof.claim));
  }

  const isSaid = (perspective: Perspective) => (one: ClaimRow) => upTo(place(one), last(perspective));

  function told(perspective: Perspective): readonly string[] {
    return tables.events
      .filter(({ id, source, date }) => {
        const about = tables.claims.filter((one) => one.event === id && dated(one) < Infinity);
        if (about.length > 0) return about.some(isSaid(perspective));
        return (publishedBy(source) ?? HAPPENED.get(date)!) <= last(perspective)[0];
      })
      .map(({ id }) => id);
  }

  /** Low and high of a figure: of each claim that no later one by the same speaker replaces. */
  function figure(perspective: Perspective, event: EventRow, field: Counted): readonly number[] | undefined {
    const giving = tables.claims.filter(
      (one) => one.event === event.id && one.field === field && !['denies', 'declines'].includes(one.verb),
    );
    const cells = {
      quantity: [event.quantity, event.quantity],
      killed: [event.killed_low, event.killed_high],
      wounded: [event.wounded_low, event.wounded_high],
    }[field];
    if (giving.length === 0) return cells.includes(undefined) ? undefined : cells.map((cell) => Number(cell));
    const said = giving.filter(isSaid(perspective));
    const latest = said.filter((one) =>
      said.every((other) => other.speaker !== one.speaker || upTo(place(other), place(one))),
    );
    const members: Record<string, readonly string[]> = {
      a: ['a', 'b', 'c'],
      b: ['b', 'c'],
      c: ['c'],
      d: ['d'],
    };
    const own = latest.filter(({ speaker }) => members[perspective.speaker ?? '']?.includes(speaker));
    const ends = (own.length > 0 ? own : latest).flatMap(({ value }) => {
      const count = parseCount(value!);
      return count.ok ? [count.value.low, count.value.high] : [];
    });
    return ends.length === 0 ? undefined : [Math.min(...ends), Math.max(...ends)];
  }

  return {
    place,
    told,
    figure,
    said: (perspective: Perspective) => tables.claims.filter(isSaid(perspective)),
  };
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
const eventsOf = (told: Told) => ids(told.events.map(({ row }) => row));
const claimsOf = (told: Told) => ids([...told.sayings.values()].flat().map(({ claim: said }) => said));

const accounts = (record: DataPackage): fc.Arbitrary<Perspective> =>
  fc.record({
    asof: fc.oneof(
      fc.constant(undefined),
      fc
        .constantFrom('2014-12-31', '2016-01-01', '2020-11-17', '2020-11-18', '2020-12-01', '2021-01-01')
        .map((day) => ({ at: local(`${day}T00:00`) })),
      ...record.tables.claims.map(({ id }) => fc.constant({ claim: id })),
    ),
    speaker: fc.constantFrom(undefined, ...ids(ACTORS)),
  });
const looks = records.chain((record) => fc.tuple(fc.constant(record), accounts(record), accounts(record)));
const OPTIONS = { seed: SEED, numRuns: 500 };

describe(`random records against a second opinion (seed ${SEED})`, () => {
  it('K4 to K10: every claim has its turn, in order, and none is before what it comes after', () => {
    fc.assert(
      fc.property(records, (record) => {
        const { all } = sayingsOf(record.tables, baghdad);
        const { place } = opinion(record);
        expect(all.map(({ by, depth }) => [by, depth])).toEqual(all.map(({ claim: said }) => place(said)));
        const at = new Map(all.map(({ claim: { id } }, index) => [id, index]));
        const undated = new Set(all.filter(({ basis }) => basis === 'undated').map((one) => one.claim.id));
        for (const { claim: said } of all)
          if (said.after && (!undated.has(said.after) || undated.has(said.id)))
            expect(at.get(said.after)!).toBeLessThan(at.get(said.id)!);
        for (let i = 1; i < all.length; i++)
          expect(upTo(place(all[i - 1].claim), place(all[i].claim))).toBe(true);
      }),
      OPTIONS,
    );
  });

  it('K11 to K13: events and claims are those that had been said', () => {
    fc.assert(
      fc.property(looks, ([record, perspective]) => {
        const told = tell(record, perspective, baghdad);
        const second = opinion(record);
        expect(eventsOf(told)).toEqual([...second.told(perspective)]);
        expect(claimsOf(told)).toEqual(ids(second.said(perspective)));
        expect(told.roles.every(({ event }) => eventsOf(told).includes(event))).toBe(true);
      }),
      OPTIONS,
    );
  });

  it('K14: a later moment never loses an event or a claim', () => {
    fc.assert(
      fc.property(looks, ([record, one, other]) => {
        const [a, b] = [one, other].map((perspective) => tell(record, { asof: perspective.asof }, baghdad));
        const [fewer, more] =
          eventsOf(a).length + claimsOf(a).length <= eventsOf(b).length + claimsOf(b).length
            ? [a, b]
            : [b, a];
        expect(eventsOf(more)).toEqual(expect.arrayContaining(eventsOf(fewer)));
        expect(claimsOf(more)).toEqual(expect.arrayContaining(claimsOf(fewer)));
      }),
      OPTIONS,
    );
  });

  it('K17 to K21: figures reach from the least to the most of the latest claims that count', () => {
    fc.assert(
      fc.property(looks, ([record, perspective]) => {
        const { figure } = opinion(record);
        for (const { row, figures } of tell(record, perspective, baghdad).events) {
          const event = record.tables.events.find(({ id }) => id === row.id)!;
          for (const field of COUNTED) {
            const count = figures[field];
            expect(count && [count.low, count.high]).toEqual(figure(perspective, event, field));
          }
        }
      }),
      OPTIONS,
    );
  });

  it('K15: going from step to step adds just what each step brings', () => {
    fc.assert(
      fc.property(records, (record) => {
        const steps = stepsOf(record.tables, baghdad);
        const so = { events: [] as string[], claims: [] as string[] };
        steps.forEach((step, index) => {
          so.events.push(...step.events);
          so.claims.push(...ids(step.sayings.map(({ claim: said }) => said)));
          const told = tell(record, { asof: step.asof }, baghdad);
          expect(eventsOf(told)).toEqual(so.events.toSorted());
          expect(claimsOf(told)).toEqual(so.claims.toSorted());
          expect(stepAt(steps, step.asof)).toBe(index);
        });
      }),
      OPTIONS,
    );
  });

  it('K16: before the first step nothing has been told, with the last one all events', () => {
    fc.assert(
      fc.property(records, (record) => {
        const steps = stepsOf(record.tables, baghdad);
        const before = tell(record, { asof: { at: steps[0].by - 1 } }, baghdad);
        expect([before.events, before.roles, before.sayings.size]).toEqual([[], [], 0]);
        const whole = tell(record, {}, baghdad);
        expect(eventsOf(tell(record, { asof: steps.at(-1)!.asof }, baghdad))).toEqual(eventsOf(whole));
        expect(whole.events.map(({ row }) => row)).toEqual(record.tables.events);
        expect(whole.roles).toEqual(record.tables.roles);
      }),
      OPTIONS,
    );
  });
});
