import fc from 'fast-check';
import type { DataPackage } from '../model/package.ts';
import { VERBS } from '../model/vocabulary.ts';
import { COUNTED } from './claimable.ts';
import { madeActor, madeClaim, madeEvent, madeRecord, madeRole, madeSource } from './made-record.fixture.ts';

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
export const PUBLISHED = new Map([
  [undefined, undefined],
  ['2020-11-16', local('2020-11-17T00:00')],
  ['2020-11-17', local('2020-11-18T00:00')],
  ['2020-12', local('2021-01-01T00:00')],
]);
export const HAPPENED = new Map([
  ['2020-11-16', local('2020-11-17T00:00')],
  ['2020-10', local('2020-11-01T00:00')],
  ['2014/..', local('2015-01-01T00:00')],
]);
const FIELDS = [undefined, 'place', 'perpetrator', ...COUNTED];
const COUNTS = ['0', '4', '7', '11..16', '15..', '..5', '17~'];
export const ACTORS = [madeActor('a'), madeActor('b', 'a'), madeActor('c', 'b'), madeActor('d')];
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
export const moments = new Map<string, number | undefined>(
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
export const records: fc.Arbitrary<DataPackage> = fc
  .record({ events, claims, sources, roles })
  .map((tables) => madeRecord({ ...tables, actors: ACTORS }));
