import { describe, expect, it } from 'vitest';
import { madeClaim, madeRecord } from '../perspective/made-record.fixture.ts';
import { NO_FILTER } from '../store/filter.ts';
import { dropUnknown, knownPerspective } from './known-ids.ts';

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

describe('A10: knownPerspective', () => {
  const source = madeRecord({ claims: [madeClaim({ id: 'report-1' })] });
  const known = { source, actors: data.actors };

  it('keeps any instant, and claims and speakers that the data have', () => {
    expect(knownPerspective({}, known)).toEqual({ notices: [] });
    expect(knownPerspective({ asof: { at: 0 } }, known)).toMatchObject({ asof: { at: 0 }, notices: [] });
    const perspective = { asof: { claim: 'report-1' }, speaker: 'afp' };
    expect(knownPerspective(perspective, known)).toEqual({ ...perspective, notices: [] });
  });

  it('drops a claim or a speaker that they do not have, each alone, and names it', () => {
    expect(knownPerspective({ asof: { claim: 'report-2' }, speaker: 'afp' }, known)).toEqual({
      asof: undefined,
      speaker: 'afp',
      notices: [{ key: 'asof', value: 'report-2', reason: 'unknown' }],
    });
    expect(knownPerspective({ asof: { claim: 'report-1' }, speaker: 'nobody' }, known)).toEqual({
      asof: { claim: 'report-1' },
      speaker: undefined,
      notices: [{ key: 'speaker', value: 'nobody', reason: 'unknown' }],
    });
  });

  it('knows no claim in a made set, in which nobody claims anything', () => {
    const { asof, notices } = knownPerspective({ asof: { claim: 'report-1' } }, { actors: data.actors });
    expect(asof).toBeUndefined();
    expect(notices).toHaveLength(1);
  });
});
