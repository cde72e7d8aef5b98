import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { type Filter, NO_FILTER } from '../../core/store/filter.ts';
import { clauseLabel } from './clause-label.ts';

const named = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));
const catalogue = { actors: named('a', 'b', 'c', 'd', 'e'), places: named('zone') } as unknown as Catalogue;

function words(clause: Parameters<typeof clauseLabel>[2], change: Partial<Filter>): string {
  return clauseLabel(catalogue, { ...NO_FILTER, ...change }, clause);
}

describe('a clause in words', () => {
  it('names what is chosen, with the words for how it combines', () => {
    expect(words('actor', { actor: ['a', 'b'] })).toBe('Actors: A, B');
    expect(words('actor', { actor: ['a', 'b'], actors: 'all' })).toBe('Actors: A and B');
    expect(words('attribution', { attribution: ['alleged'] })).toBe('Attribution: Alleged');
  });

  it('says that parts of events count', () => {
    expect(words('place', { place: ['zone'], places: 'parts' })).toBe(
      'Place: ZONE, or a part of the event there',
    );
  });

  it('counts what is too much to name, and shortens what is too long', () => {
    expect(words('actor', { actor: ['a', 'b', 'c', 'd'] })).toBe('Actors: A, B, C, D');
    expect(words('actor', { actor: ['a', 'b', 'c', 'd', 'e'] })).toBe('Actors: A, B, C, 2 more');
    expect(words('q', { q: 'x'.repeat(3000) }).length).toBeLessThan(80);
    expect(words('actor', { actor: ['y'.repeat(3000)] }).length).toBeLessThan(80);
  });

  it('keeps a name that is written from the right from turning the others', () => {
    expect(words('actor', { actor: ['a', 'حزب'] })).toBe('Actors: \u2068A, \u2068حزب\u2069\u2069');
  });
});
