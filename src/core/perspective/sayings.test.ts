import { describe, expect, it } from 'vitest';
import type { ClaimRow, SourceRow } from '../model/tables.ts';
import { zoneOf } from '../time/zone.ts';
import { madeClaim, madeEvent, madeRecord, madeSource } from './made-record.fixture.ts';
import { type Sayings, sayingsOf } from './sayings.ts';

const baghdad = zoneOf('Asia/Baghdad');
const local = (text: string) => Date.parse(`${text}+03:00`);

const EVENTS = [
  madeEvent({ id: 'volley', time: '20:27' }),
  madeEvent({ id: 'patrol', date: '2014/..' }),
  madeEvent({ id: 'legend', date: '../..', source: 'undated' }),
];

function sayings(claims: readonly ClaimRow[], sources: readonly SourceRow[] = []): Sayings {
  const known = [madeSource({ id: 'paper' }), madeSource({ id: 'undated' }), ...sources];
  return sayingsOf(madeRecord({ events: EVENTS, claims, sources: known }).tables, baghdad);
}

function saying(claim: Partial<ClaimRow>, published?: string) {
  const [only] = sayings([madeClaim({ id: 'one', ...claim })], [madeSource({ id: 'page', published })]).all;
  return only;
}

describe('sayings', () => {
  it.each([
    ['2020-11-17', undefined, '2020-11-18T00:00'],
    ['2020-11-17', '21:00', '2020-11-17T21:00'],
    ['2020-11-17', '20:00..24:00', '2020-11-18T00:00'],
    ['2020-11-17', '20:00..20:30', '2020-11-17T20:30'],
    ['2020-11', undefined, '2020-12-01T00:00'],
    ['2020-11-17T21:00', undefined, '2020-11-17T21:00'],
    ['2020-11-17T21:00:30', undefined, '2020-11-17T21:00:30'],
    ['2020-11-17T21:00/2020-11-17T22:00', undefined, '2020-11-17T22:01'],
    ['[2020-11-17,2020-11-19]', undefined, '2020-11-20T00:00'],
    ['[..2020-11-17]', undefined, '2020-11-18T00:00'],
  ])('K4, K5: said %s %s, it has surely been said by %s', (said, time, by) => {
    expect(saying({ said, time, source: 'page' }, '2021')).toMatchObject({ by: local(by), basis: 'said' });
  });

  it('K6: without a day of its own a claim was said by the end of the day of its source', () => {
    expect(saying({ source: 'page' }, '2020-11-19')).toMatchObject({
      by: local('2020-11-20T00:00'),
      basis: 'published',
      when: expect.objectContaining({ startEarliest: local('2020-11-19T00:00') }),
    });
    expect(saying({ source: 'page', said: '2020-11-17/..' }, '2020-11-19').basis).toBe('published');
  });

  it('K7: a claim without either comes last, and no date of its event is taken for one of the report', () => {
    expect(saying({ source: 'page' })).toMatchObject({
      by: Number.POSITIVE_INFINITY,
      basis: 'undated',
      when: undefined,
    });
    const { all } = sayings([madeClaim({ id: 'undated' }), madeClaim({ id: 'late', said: '2099' })]);
    expect(all.map(({ claim }) => claim.id)).toEqual(['late', 'undated']);
  });

  it('K8: an event of which only undated claims speak is told of by the end of its date, without its hour', () => {
    const { reported } = sayings([madeClaim({ id: 'one' })]);
    expect(reported.get('volley')?.by).toBe(local('2020-11-18T00:00'));
    expect(reported.get('patrol')?.by).toBe(local('2015-01-01T00:00'));
    expect(reported.get('legend')?.by).toBe(Number.NEGATIVE_INFINITY);
  });

  it('K9: a dated claim keeps its date after an undated one', () => {
    const { all } = sayings([
      madeClaim({ id: 'answer', said: '2020-11-17', after: 'undated' }),
      madeClaim({ id: 'echo', after: 'undated' }),
      madeClaim({ id: 'undated' }),
    ]);
    expect(all.map(({ claim, depth }) => [claim.id, depth])).toEqual([
      ['answer', 0],
      ['undated', 0],
      ['echo', 1],
    ]);
  });

  it('K9: nothing has been said before what it comes after, and of one instant goes deeper', () => {
    const { all } = sayings([
      madeClaim({ id: 'answer', said: '2020-11-17', after: 'report' }),
      madeClaim({ id: 'comment', said: '2020-11-17', time: '22:00', after: 'answer' }),
      madeClaim({ id: 'late', said: '2020-11-19', after: 'comment' }),
      madeClaim({ id: 'report', said: '2020-11-17' }),
    ]);
    expect(all.map(({ claim, by, depth }) => [claim.id, by, depth])).toEqual([
      ['report', local('2020-11-18T00:00'), 0],
      ['answer', local('2020-11-18T00:00'), 1],
      ['comment', local('2020-11-18T00:00'), 2],
      ['late', local('2020-11-20T00:00'), 0],
    ]);
    expect(all[2]).toMatchObject({ basis: 'said', when: { startEarliest: local('2020-11-17T22:00') } });
  });

  it('K10: of one turn the order of the table stays', () => {
    const ids = ['b', 'c', 'a'];
    const { all, byEvent } = sayings(ids.map((id) => madeClaim({ id, said: '2020-11-17' })));
    expect(all.map(({ claim }) => claim.id)).toEqual(ids);
    expect(byEvent.get('volley')).toEqual(all);
  });

  it('K11: an event is told of with its first claim, or when its own source was published', () => {
    const { reported } = sayings(
      [
        madeClaim({ id: 'second', said: '2020-11-20' }),
        madeClaim({ id: 'first', said: '2020-11-18', time: '09:00', verb: 'denies' }),
      ],
      [madeSource({ id: 'paper', published: '2020-11-25' })],
    );
    expect(reported.get('volley')?.by).toBe(local('2020-11-18T09:00'));
    expect(reported.get('patrol')?.by).toBe(local('2020-11-26T00:00'));
  });
});
