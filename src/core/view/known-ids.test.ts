import { expect, it } from 'vitest';
import { NO_FILTER } from '../store/filter.ts';
import { dropUnknown } from './known-ids.ts';

const data = {
  actors: [{ id: 'afp', name: 'AFP', kind: 'organization' as const }],
  categories: [],
  places: [],
  sources: [],
};

it('A10: drops ids that the data do not have and names them', () => {
  const { filter, notices } = dropUnknown(
    { ...NO_FILTER, actor: ['afp', 'nobody'], place: ['atlantis'] },
    data,
  );
  expect(filter.actor).toEqual(['afp']);
  expect(filter.place).toEqual([]);
  expect(notices.map(({ key, value }) => [key, value])).toEqual([
    ['actor', 'nobody'],
    ['place', 'atlantis'],
  ]);
});

it('A10: keeps the very filter when all ids are known', () => {
  const given = { ...NO_FILTER, actor: ['afp'] };
  expect(dropUnknown(given, data).filter).toBe(given);
});
