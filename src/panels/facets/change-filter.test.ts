import { expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '../../core/store/filter.ts';
import { activeClauses, toggled, without } from './change-filter.ts';

test('a value is chosen, and chosen again it is let go', () => {
  const once = toggled(NO_FILTER, 'actor', 'us-embassy');
  expect(once.actor).toEqual(['us-embassy']);
  expect(toggled(once, 'actor', 'us-embassy')).toEqual(NO_FILTER);
});

test('several values of a facet keep the order in which they were chosen', () => {
  const both = toggled(toggled(NO_FILTER, 'status', 'expected'), 'status', 'announced');
  expect(both.status).toEqual(['expected', 'announced']);
});

test('active clauses are those that ask for something, the search last', () => {
  const filter: Filter = { ...NO_FILTER, q: ' embassy ', place: ['baghdad'], actor: ['iran'] };
  expect(activeClauses(filter)).toEqual(['actor', 'place', 'q']);
  expect(activeClauses({ ...NO_FILTER, q: '  ' })).toEqual([]);
});

test('dropping a clause leaves the others as they are', () => {
  const filter: Filter = { ...NO_FILTER, actor: ['iran'], actors: 'all', q: 'embassy' };
  expect(without(filter, 'actor')).toEqual({ ...filter, actor: [], actors: 'any' });
  expect(without(filter, 'q').q).toBe('');
});
