import { expect, test } from 'vitest';
import { whenOfCells } from '../../../core/edtf/when-of-cells.ts';
import type { ActorRow, PlaceRow } from '../../../core/model/tables.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { madeSaying } from '../made-saying.fixture.ts';
import { differences } from './differences.ts';

const catalogue = {
  actors: ['military', 'afp', 'reuters'].map((id) => ({ id, name: id.toUpperCase() }) as ActorRow),
  places: [{ id: 'zone', name: 'Green Zone' } as PlaceRow],
  zone: zoneOf('Asia/Baghdad'),
};
const when = whenOfCells('2020-11-17', undefined, catalogue.zone)!;
const lines = (...sayings: Parameters<typeof differences>[0]['sayings']) =>
  differences({ sayings, date: '2020-11-17', when }, catalogue);

test('every account of a cell is told with those who give it', () => {
  expect(
    lines(
      madeSaying(1, 'military reports date=2020-11-17'),
      madeSaying(2, 'afp reports date=2020-11-17'),
      madeSaying(3, 'reuters reports date=2020-11-18'),
    ),
  ).toEqual(['Accounts differ: the date 17 Nov 2020 (MILITARY, AFP); 18 Nov 2020 (REUTERS)']);
});

test('one speaker who moves on is no difference between accounts', () => {
  expect(
    lines(madeSaying(1, 'military reports place=zone'), madeSaying(2, 'military reports place=town')),
  ).toEqual(['Changed since: the place Green Zone, then town (MILITARY)']);
});

test('accounts of which one is only less close than the other do not differ', () => {
  expect(
    lines(
      madeSaying(1, 'military reports date=2020-11'),
      madeSaying(2, 'afp reports date=2020-11-17'),
      madeSaying(3, 'military reports time=20:00..24:00'),
      madeSaying(4, 'afp reports time=21:10'),
      madeSaying(5, 'military reports date=2020-11-17'),
    ),
  ).toEqual([]);
});

test('agreement, counts, parts and denials make no line', () => {
  expect(
    lines(
      madeSaying(1, 'military reports date=2020-11-17'),
      madeSaying(2, 'afp confirms date=2020-11-17'),
      madeSaying(3, 'reuters denies date=2020-11-18'),
      madeSaying(4, 'afp reports quantity=4'),
      madeSaying(5, 'military reports quantity=5'),
      madeSaying(6, 'afp reports target=military'),
      madeSaying(7, 'reuters reports target=afp'),
      madeSaying(8, 'reuters reports'),
    ),
  ).toEqual([]);
});
