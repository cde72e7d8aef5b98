import { expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '../../core/store/filter.ts';
import { activeClauses, toggled, without } from './change-filter.ts';

const within = { south: 33, west: 44, north: 34, east: 45 };

test('a value is chosen, and chosen again it is let go', () => {
  const once = toggled(NO_FILTER, 'actor', 'us-embassy');
  expect(once.actor).toEqual(['us-embassy']);
  expect(toggled(once, 'actor', 'us-embassy')).toEqual(NO_FILTER);
});

test('several values of a facet keep the order in which they were chosen', () => {
  const both = toggled(toggled(NO_FILTER, 'status', 'expected'), 'status', 'announced');
  expect(both.status).toEqual(['expected', 'announced']);
});

test('active clauses are those that ask for something, the search and the map last', () => {
  const filter: Filter = { ...NO_FILTER, q: ' embassy ', within, place: ['baghdad'], actor: ['iran'] };
  expect(activeClauses(filter)).toEqual(['actor', 'place', 'q', 'within']);
  expect(activeClauses({ ...NO_FILTER, q: '  ' })).toEqual([]);
});

test('dropping a clause leaves the others as they are', () => {
  const filter: Filter = { ...NO_FILTER, actor: ['iran'], actors: 'all', q: 'embassy', within };
  expect(without(filter, 'actor')).toEqual({ ...filter, actor: [], actors: 'any' });
  expect(without(filter, 'q').q).toBe('');
  expect(activeClauses(without(filter, 'within'))).toEqual(['actor', 'q']);
});
