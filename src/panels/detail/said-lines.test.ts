import { expect, test } from 'vitest';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import type { PlaceRow } from '../../core/model/tables.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { madeSaying } from './made-saying.fixture.ts';
import { saidLines } from './said-lines.ts';

const zone = zoneOf('Asia/Baghdad');
const catalogue = { zone, actors: [], places: [{ id: 'zone', name: 'Green Zone' } as PlaceRow] };
const when = whenOfCells('2020-11-17', undefined, zone)!;

test('a speaker has one line, without dates and without what he has replaced', () => {
  const noted = madeSaying(4, 'spokesman declines');
  const sayings = [
    madeSaying(1, 'military reports quantity=4'),
    madeSaying(2, 'military reports quantity=7'),
    madeSaying(2, 'military reports place=zone'),
    madeSaying(3, 'band claims quantity=6'),
    madeSaying(3, 'military reports killed=1'),
    madeSaying(3, 'afp reports date=2020-11-17'),
    { ...noted, claim: { ...noted.claim, note: 'Neither confirms nor denies it.' } },
  ];
  const lines = saidLines({ sayings, unit: 'rockets', date: '2020-11-17', when }, catalogue);
  expect(lines.map(({ speaker, verb, values, note }) => [speaker, verb, values ?? note])).toEqual([
    ['military', 'reported', '7 rockets, the place Green Zone, 1 killed'],
    ['band', 'claimed', '6 rockets'],
    ['spokesman', 'declined to comment', 'Neither confirms nor denies it.'],
  ]);
});
