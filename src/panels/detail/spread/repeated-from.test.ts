import { expect, test } from 'vitest';
import type { ActorRow } from '../../../core/model/tables.ts';
import type { Saying } from '../../../core/perspective/sayings.ts';
import { versionsOf } from '../../../core/perspective/versions.ts';
import { madeSaying } from '../made-saying.fixture.ts';
import { repeatedFrom } from './repeated-from.ts';

const actors = [{ id: 'military' }, { id: 'cell', part_of: 'military' }, { id: 'afp' }] as ActorRow[];
const first = madeSaying(1, 'military reports killed=1');

function after(saying: Saying, text: string): Saying {
  const later = madeSaying(saying.by + 1, text);
  return { ...later, claim: { ...later.claim, after: saying.claim.id } };
}
const from = (...sayings: readonly Saying[]) =>
  [...repeatedFrom(versionsOf(sayings, 'killed'), sayings, actors)].flat();

test('who says the same and knows of it passes it on', () => {
  expect(from(first, after(first, 'afp reports killed=1'))).toEqual(['afp', 'military']);
  expect(from(first, after(first, 'afp reports killed=2'))).toEqual([]);
  expect(from(first, madeSaying(2, 'afp reports killed=1'))).toEqual([]);
});

test('knowing of it goes over any number of claims', () => {
  const other = after(first, 'reuters reports wounded=5');
  expect(from(first, other, after(other, 'afp reports killed=1'))).toEqual(['afp', 'military']);
});

test('who repeats himself has it from nobody', () => {
  expect(from(first, after(first, 'military confirms killed=1'))).toEqual([]);
});

test('a member who says the same as his whole is no second authority', () => {
  expect(from(first, madeSaying(2, 'cell reports killed=1'))).toEqual(['cell', 'military']);
  expect(from(first, madeSaying(2, 'cell reports killed=2'))).toEqual([]);
});
