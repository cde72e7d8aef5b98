import { expect, test } from 'vitest';
import type { DataPackage } from '../../core/model/package.ts';
import type { ActorRow, ClaimRow } from '../../core/model/tables.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { madeSaying } from './made-saying.fixture.ts';
import { accountBy, momentText } from './perspective-text.ts';

const actors = [
  { id: 'military', name: 'The military' },
  { id: 'cell', name: 'Media Cell', part_of: 'military' },
].map((row) => row as ActorRow);
const claims = [{ id: 'first-word', speaker: 'military' } as ClaimRow];
const catalogue = {
  actors,
  zone: zoneOf('Asia/Baghdad'),
  source: { tables: { claims } } as unknown as DataPackage,
};

test('a moment is the end of a day, a time, or a statement', () => {
  const moment = (text: string) => momentText({ at: Date.parse(text) }, catalogue);
  expect(moment('2020-11-18T00:00+03:00')).toBe('by the end of 17 November 2020');
  expect(moment('2020-11-17T22:00+03:00')).toBe('at 17 November 2020, 22:00');
  expect(momentText({ claim: 'first-word' }, catalogue)).toBe('after the statement of The military');
});

test('figures are by the account of a speaker only where he or a member gives one', () => {
  const sayings = [madeSaying(1, 'cell reports killed=1')];
  const by = (speaker: string | undefined, field: 'killed' | 'wounded') =>
    accountBy([field], { sayings }, { actors, perspective: { speaker } });
  expect(by('military', 'killed')).toBe('by the account of The military');
  expect(by('military', 'wounded')).toBeUndefined();
  expect(by(undefined, 'killed')).toBeUndefined();
});
