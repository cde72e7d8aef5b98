import { expect, test } from 'vitest';
import type { ActorRow } from '../../../core/model/tables.ts';
import { madeSaying } from '../made-saying.fixture.ts';
import { attributionsOf } from './attributions-of.ts';

const actors = [{ id: 'factions' }, { id: 'band', part_of: 'factions' }, { id: 'embassy' }].map(
  (row) => row as ActorRow,
);

const told = (...sayings: Parameters<typeof attributionsOf>[0]) =>
  attributionsOf(sayings, actors).map(({ actor, attributions }) => [
    actor,
    ...attributions.map(({ stance, saying }) => `${stance} ${saying.claim.speaker}`),
  ]);

test('tells who claims it, who accuses whom and who denies it, actor by actor in the order of saying', () => {
  expect(
    told(
      madeSaying(1, 'band claims perpetrator=band'),
      madeSaying(2, 'embassy attributes perpetrator=factions'),
      madeSaying(3, 'band denies perpetrator=factions'),
      madeSaying(4, 'factions denies perpetrator=band'),
      madeSaying(5, 'embassy confirms perpetrator=band'),
    ),
  ).toEqual([
    ['band', 'ownClaim band', 'denied factions', 'confirmed embassy'],
    ['factions', 'named embassy', 'ownDenial band'],
  ]);
});

test('a claim in the name of another is an accusation', () => {
  expect(told(madeSaying(1, 'band claims perpetrator=embassy'))).toEqual([['embassy', 'named band']]);
});

test('other parts, cells and counts are none', () => {
  expect(
    told(
      madeSaying(1, 'band reports target=embassy'),
      madeSaying(2, 'band declines perpetrator=factions'),
      madeSaying(3, 'band reports quantity=4'),
    ),
  ).toEqual([['factions', 'declined band']]);
});
