import { expect, test } from 'vitest';
import { whenOfCells } from '../../../core/edtf/when-of-cells.ts';
import type { ActorRow } from '../../../core/model/tables.ts';
import type { Basis } from '../../../core/perspective/sayings.ts';
import { zoneOf } from '../../../core/time/zone.ts';
import { madeSaying } from '../made-saying.fixture.ts';
import { afterText, saidText } from './said-text.ts';

const zone = zoneOf('Asia/Baghdad');
const when = whenOfCells('2020-11-18', undefined, zone);
const actors = [{ id: 'military', name: 'The military' } as ActorRow];

test('the day of a statement is told from that of its source, and no day is made up', () => {
  const said = (basis: Basis) =>
    saidText(madeSaying(1, 'afp reports', { basis, when: basis === 'undated' ? undefined : when }), { zone });
  expect([said('said'), said('published'), said('undated')]).toEqual([
    '18 Nov 2020',
    'published 18 Nov 2020',
    'not dated',
  ]);
});

test('only an order that nothing else tells is told', () => {
  const first = madeSaying(1, 'military reports');
  const later = (speaker: string, depth: number) => {
    const saying = madeSaying(1, `${speaker} reports`, { depth });
    return { ...saying, claim: { ...saying.claim, after: first.claim.id } };
  };
  expect(afterText(later('afp', 1), [first], { actors })).toBe('after The military');
  expect(afterText(later('military', 1), [first], { actors })).toBe('after the statement before');
  expect(afterText(later('afp', 0), [first], { actors })).toBeUndefined();
});
