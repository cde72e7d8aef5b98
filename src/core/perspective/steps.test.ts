import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '../model/tables.ts';
import { zoneOf } from '../time/zone.ts';
import { madeClaim, madeEvent, madeRecord, madeSource } from './made-record.fixture.ts';
import { type Step, stepAt, stepsOf } from './steps.ts';

const baghdad = zoneOf('Asia/Baghdad');
const local = (text: string) => Date.parse(`${text}+03:00`);

function steps(...claims: readonly ClaimRow[]): readonly Step[] {
  const events = [madeEvent({ id: 'volley' }), madeEvent({ id: 'vote', source: 'gazette' })];
  const sources = [madeSource({ id: 'paper' }), madeSource({ id: 'gazette', published: '2020-11-19' })];
  return stepsOf(madeRecord({ events, claims, sources }).tables, baghdad);
}

const given = steps(
  madeClaim({ id: 'report', said: '2020-11-17', time: '21:00' }),
  madeClaim({ id: 'denial', said: '2020-11-17', time: '21:00', after: 'report' }),
  madeClaim({ id: 'tally', said: '2020-11-17', time: '21:00' }),
  madeClaim({ id: 'recount', said: '2020-11-18' }),
);

describe('steps', () => {
  it('K15: one step for each turn, with its claims and with the events told of for the first time', () => {
    expect(given.map((step) => [step.sayings.map(({ claim }) => claim.id), step.events])).toEqual([
      [['report', 'tally'], ['volley']],
      [['denial'], []],
      [['recount'], []],
      [[], ['vote']],
    ]);
    expect(given.map(({ onlyOrder }) => onlyOrder)).toEqual([false, true, false, false]);
  });

  it('K15: an instant names the last step of that instant, a claim one that others follow within it', () => {
    expect(given.map(({ asof }) => asof)).toEqual([
      { claim: 'report' },
      { at: local('2020-11-17T21:00') },
      { at: local('2020-11-19T00:00') },
      { at: local('2020-11-20T00:00') },
    ]);
  });

  it('K8: what has no time at all is no step', () => {
    const events = [madeEvent({ id: 'legend', date: '../..' })];
    expect(stepsOf(madeRecord({ events }).tables, baghdad)).toEqual([]);
  });
});

describe('stepAt', () => {
  it.each([
    ['before the first', { at: local('2020-11-17T20:59') }, -1],
    ['at an instant with two turns', { at: local('2020-11-17T21:00') }, 1],
    ['between two', { at: local('2020-11-18T12:00') }, 1],
    ['after the last', { at: local('2021-01-01T00:00') }, 3],
    ['at a claim', { claim: 'tally' }, 0],
    ['at a claim that comes after another', { claim: 'denial' }, 1],
    ['at a claim that is in no step', { claim: 'nothing' }, 3],
    ['at no moment: the very last', undefined, 3],
  ])('K15: finds the step %s', (_where, asof, index) => {
    expect(stepAt(given, asof)).toBe(index);
  });
});
