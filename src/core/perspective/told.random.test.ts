import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataPackage } from '../model/package.ts';
import type { ClaimRow, EventRow, SourceRow } from '../model/tables.ts';
import { VERBS } from '../model/vocabulary.ts';
import { zoneOf } from '../time/zone.ts';
import { COUNTED, type Counted } from './claimable.ts';
import { parseCount } from './count.ts';
import { madeActor, madeClaim, madeEvent, madeRecord, madeRole, madeSource } from './made-record.fixture.ts';
import type { Perspective } from './perspective.ts';
import { sayingsOf } from './sayings.ts';
import { stepAt, stepsOf } from './steps.ts';
import { type Told, tell } from './tell.ts';

/** Random records against a second opinion that knows the instants beforehand and compares everything with everything. */

const SEED = 20201117;
const baghdad = zoneOf('Asia/Baghdad');
const local = (text: string) => Date.parse(`${text}+03:00`);

/** Dates of claims, sources and events as they are written, and by when each has surely passed. */
const SAID = [
  { by: undefined },
  { said: '2020-11-16', by: local('2020-11-17T00:00') },
  { said: '2020-11-17', by: local('2020-11-18T00:00') },
  { said: '2020-11-17', time: '21:00', by: local('2020-11-17T21:00') },
  { said: '2020-11-17', time: '20:00..24:00', by: local('2020-11-18T00:00') },
  { said: '2020-11', by: local('2020-12-01T00:00') },
  { said: '2020-10/..', by: undefined },
];
const PUBLISHED = new Map([
  [undefined, undefined],
  ['2020-11-16', local('2020-11-17T00:00')],
  ['2020-11-17', local('2020-11-18T00:00')],
  ['2020-12', local('2021-01-01T00:00')],
]);
const HAPPENED = new Map([
  ['2020-11-16', local('2020-11-17T00:00')],
  ['2020-10', local('2020-11-01T00:00')],
  ['2014/..', local('2015-01-01T00:00')],
]);
const FIELDS = [undefined, 'place', 'perpetrator', ...COUNTED];
const COUNTS = ['0', '4', '7', '11..16', '15..', '..5', '17~'];
const ACTORS = [madeActor('a'), madeActor('b', 'a'), madeActor('c', 'b'), madeActor('d')];
const EVENTS = ['e0', 'e1', 'e2', 'e3'];
const SOURCES = ['s0', 's1', 's2'];

const idOf = (list: readonly { readonly id: string }[]) => fc.constantFrom(...list.map(({ id }) => id));
const sources = fc.tuple(
  ...SOURCES.map((id) =>
    fc
      .record({
        published: fc.constantFrom(...PUBLISHED.keys()),
        publisher: fc.constantFrom('AFP', 'AFP; on a site', 'Reuters', undefined),
      })
      .map((row) => madeSource({ id, ...row })),
  ),
);
const events = fc.tuple(
  ...EVENTS.map((id) =>
    fc
      .record({
        date: fc.constantFrom(...HAPPENED.keys()),
        source: fc.constantFrom(...SOURCES),
        quantity: fc.constantFrom(undefined, 3),
        killed_low: fc.constantFrom(undefined, 1),
        killed_high: fc.constantFrom(undefined, 2),
      })
      .map((row) => madeEvent({ id, ...row })),
  ),
);
const moments = new Map<string, number | undefined>(
  SAID.map(({ said, time, by }) => [`${said} ${time}`, by]),
);
const claim = fc
  .record({
    event: fc.constantFrom(...EVENTS),
    field: fc.constantFrom(...FIELDS),
    count: fc.constantFrom(...COUNTS),
    actor: idOf(ACTORS),
    speaker: idOf(ACTORS),
    verb: fc.constantFrom(...VERBS),
    moment: fc.constantFrom(...SAID),
    source: fc.constantFrom(...SOURCES),
    after: fc.nat(12),
  })
  .map(({ count, actor, moment: { said, time }, ...row }) => {
    const value = row.field === 'perpetrator' ? actor : row.field === 'place' ? 'gate' : row.field && count;
    return { ...row, value, said, time };
  });
/** A claim comes after an earlier one about the same event, or after none; in the table they stand in any order. */
const claims = fc
  .array(claim, { maxLength: 12 })
  .map((rows) =>
    rows.map(({ after, ...row }, at) =>
      madeClaim({
        id: `claim-${at}`,
        ...row,
        after: after < at && rows[after].event === row.event ? `claim-${after}` : undefined,
      }),
    ),
  )
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));
const roles = fc.subarray(EVENTS.flatMap((event) => ACTORS.map(({ id }) => madeRole({ event, actor: id }))));
const records: fc.Arbitrary<DataPackage> = fc
  .record({ events, claims, sources, roles })
  .map((tables) => madeRecord({ ...tables, actors: ACTORS }));

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
