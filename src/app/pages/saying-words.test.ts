import { expect, it, vi } from 'vitest';
import type { ActorRow, ClaimRow, PlaceRow } from '../../core/model/tables.ts';
import { zoneOf } from '../../core/time/zone.ts';

vi.stubGlobal('document', { documentElement: { lang: 'en' } });
const { sayingWords } = await import('./saying-words.ts');

const dataset = {
  actors: [
    { id: 'army', name: 'The Army' },
    { id: 'band', name: 'The Band' },
  ] as ActorRow[],
  places: [{ id: 'gate', name: 'The Gate' }] as PlaceRow[],
  zone: zoneOf('Asia/Baghdad'),
};

it.each([
  ['quantity', '15..', 'The Army reports: at least 15 rockets'],
  ['killed', '1..3', 'The Army reports: 1–3 killed'],
  ['wounded', '5', 'The Army reports: 5 wounded'],
  ['perpetrator', 'band', 'The Army reports: perpetrator The Band'],
  ['place', 'gate', 'The Army reports: the place The Gate'],
  ['date', '2020-11-17', 'The Army reports: the date 17 Nov 2020'],
  ['time', '20:00..21:00', 'The Army reports: the time 20:00–21:00'],
  ['part_of', 'raid', 'The Army reports: part of raid'],
  [undefined, undefined, 'The Army reports'],
])('a claim on %s that gives %s reads "%s"', (field, value, words) => {
  const claim = { speaker: 'army', verb: 'reports', field, value } as ClaimRow;
  expect(sayingWords(claim, { unit: 'rockets' }, dataset)).toBe(words);
});
