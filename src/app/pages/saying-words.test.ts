import { expect, it } from 'vitest';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import type { ActorRow, ClaimRow, PlaceRow } from '../../core/model/tables.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { sayingWords } from './saying-words.ts';

const catalogue = {
  actors: [
    { id: 'army', name: 'The Army' },
    { id: 'band', name: 'The Band' },
  ] as ActorRow[],
  places: [{ id: 'gate', name: 'The Gate' }] as PlaceRow[],
  zone: zoneOf('Asia/Baghdad'),
};
const when = whenOfCells('2020-11-17', undefined, catalogue.zone)!;

it.each([
  ['quantity', '1', 'The Army reported 1 rocket'],
  ['killed', '1..3', 'The Army reported 1–3 killed'],
  ['target', 'band', 'The Army reported The Band as target'],
  ['place', 'gate', 'The Army reported the place The Gate'],
  ['part_of', 'raid', 'The Army reported part of raid'],
  [undefined, undefined, 'The Army reported'],
])('a claim on %s that gives %s reads "%s"', (field, value, words) => {
  const claim = { speaker: 'army', verb: 'reports', field, value } as ClaimRow;
  expect(sayingWords(claim, { unit: 'rockets', date: '2020-11-17', when }, catalogue)).toBe(words);
});
