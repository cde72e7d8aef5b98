import { describe, expect, it } from 'vitest';
import { compile } from '../dataset/compile.ts';
import { packageOf } from '../dataset/package-of.ts';
import { smallFiles } from '../dataset/small-package.fixture.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { memoryQuery } from './memory-query.ts';

const dataset = compile(packageOf(smallFiles()).package!);
const query = memoryQuery(dataset);

function found(change: Partial<Filter>): readonly string[] {
  const filter = { ...NO_FILTER, ...change };
  return Array.from({ length: query.total }, (_, row) => row)
    .map((row) => dataset.idOf(row))
    .filter((id) => query.holds(filter, id))
    .sort();
}

describe('attributions', () => {
  it('F12: find events in which somebody has a part that is attributed so', () => {
    expect(found({ attribution: ['alleged'] })).toEqual(['campaign']);
    expect(found({ attribution: ['alleged', 'established'] })).toEqual(['campaign', 'pact', 'raid']);
    expect(found({ attribution: ['denied'] })).toEqual([]);
  });

  it('F12: are about the part of the chosen actor in the chosen role, not of others in the event', () => {
    expect(found({ actor: ['ministry'], attribution: ['established'] })).toEqual(['pact', 'raid']);
    expect(found({ actor: ['unidentified'], attribution: ['established'] })).toEqual([]);
    expect(found({ role: ['perpetrator'], attribution: ['established'] })).toEqual([]);
    expect(found({ actor: ['ministry'], role: ['target'], attribution: ['established'] })).toEqual(['raid']);
  });

  it('C2: count with the chosen actors, and limit the counts of actors and roles', () => {
    const counts = (change: Partial<Filter>, facet: 'attribution' | 'role' | 'actor') => [
      ...query.facetCounts({ ...NO_FILTER, ...change }, facet),
    ];
    expect(counts({}, 'attribution')).toEqual([2, 0, 1, 0]);
    expect(counts({ actor: ['band'] }, 'attribution')).toEqual([0, 0, 1, 0]);
    expect(counts({ attribution: ['alleged'] }, 'actor')).toEqual([1, 0, 0, 0]);
    expect(counts({ attribution: ['alleged'] }, 'role')).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('places', () => {
  it('F4: a whole that lies elsewhere is found where its part lies when parts count', () => {
    expect(found({ place: ['gate'] })).toEqual(['blast']);
    expect(found({ place: ['gate'], places: 'parts' })).toEqual(['blast', 'campaign', 'raid']);
  });

  it('F4: also when the part itself does not pass', () => {
    expect(found({ actor: ['ministry'], place: ['quarter'] })).toEqual([]);
    expect(found({ actor: ['ministry'], place: ['gate'], places: 'parts' })).toEqual(['raid']);
  });

  it('C2: counts go by how places count', () => {
    const counts = (places: Filter['places']) => [...query.facetCounts({ ...NO_FILTER, places }, 'place')];
    const ids = dataset.places.map(({ id }) => id);
    expect(ids).toEqual(['gate', 'land', 'quarter', 'town']);
    expect(counts('own')).toEqual([1, 4, 1, 2]);
    expect(counts('parts')).toEqual([3, 4, 3, 3]);
  });
});
