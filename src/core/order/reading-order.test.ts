import { expect, test } from 'vitest';
import { whenOfCells } from '../edtf/when-of-cells.ts';
import type { Status } from '../model/vocabulary.ts';
import { zoneOf } from '../time/zone.ts';
import { readingOrder } from './reading-order.ts';

const zone = zoneOf('Asia/Baghdad');

interface Row {
  readonly id: string;
  readonly date: string;
  readonly status?: Status;
  readonly in?: string;
  readonly after?: readonly string[];
}

/** Ids in reading order. */
function read(...rows: readonly Row[]): readonly string[] {
  const place = (id: string) => rows.findIndex((row) => row.id === id);
  const events = rows.map(({ id, date, status = 'occurred', in: whole = '' }) => ({
    id,
    when: whenOfCells(date, undefined, zone)!,
    status,
    whole: place(whole),
  }));
  const earlier = new Map(rows.map(({ after = [] }, i) => [i, after.map(place)]));
  return readingOrder(events, earlier, zone).map((i) => rows[i].id);
}

test('O9: events stand by their first day, those without one first', () => {
  expect(
    read(
      { id: 'b', date: '2020-11-18' },
      { id: 'a', date: '2020-11-17' },
      { id: 'c', date: '[..2020-11-17]' },
    ),
  ).toEqual(['c', 'a', 'b']);
});

test('O9: what is known to come before comes before, also over a third event', () => {
  const day = '2020-11-17';
  expect(
    read({ id: 'a', date: day, after: ['b'] }, { id: 'b', date: day, after: ['c'] }, { id: 'c', date: day }),
  ).toEqual(['c', 'b', 'a']);
});

test('O9: of one day, what is expected comes after what occurred, whatever the hour', () => {
  const expected = { id: 'a', date: '2020-11-17/2021-01', status: 'expected' } as const;
  expect(read(expected, { id: 'b', date: '2020-11-17T20:00' }, { id: 'c', date: '2020-11-18' })).toEqual([
    'b',
    'a',
    'c',
  ]);
});

test('O9: parts stand behind their whole, in their own order, when they can have begun on its day', () => {
  const day = '2020-11-17';
  expect(
    read(
      { id: 'campaign', date: '2019-10/2020-11-17' },
      { id: 'whole', date: day, in: 'campaign' },
      { id: 'impact', date: day, in: 'whole', after: ['launch'] },
      { id: 'other', date: day },
      { id: 'launch', date: day, in: 'whole' },
      { id: 'words', date: day, after: ['impact'] },
    ),
  ).toEqual(['campaign', 'other', 'whole', 'launch', 'impact', 'words']);
});

test('O9: a circle holds nobody up for ever', () => {
  const day = '2020-11-17';
  expect(read({ id: 'a', date: day, after: ['b'] }, { id: 'b', date: day, after: ['a'] })).toEqual([
    'a',
    'b',
  ]);
});
