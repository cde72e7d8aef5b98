import { expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { dropSuggestions } from './drop-suggestions.ts';

const filter: Filter = { ...NO_FILTER, actor: ['iran'], status: ['threatened'], q: 'truce' };

/** Finds 3 without the status, 7 without the search, nothing otherwise. */
function count(asked: Filter): number {
  if (asked.status.length === 0) return 3;
  return asked.q === '' ? 7 : 0;
}

test('offers the filters whose absence finds something, the most helpful first', () => {
  const query = { count } as unknown as EventQuery;
  expect(dropSuggestions(query, filter, false)).toEqual([
    { clause: 'q', found: 7 },
    { clause: 'status', found: 3 },
  ]);
});

test('waits for a store that answers later', async () => {
  const query = { count: async (asked: Filter) => count(asked) } as unknown as EventQuery;
  expect(await dropSuggestions(query, filter, false)).toHaveLength(2);
});

test('offers nothing when there is nothing to drop', () => {
  expect(dropSuggestions({ count } as unknown as EventQuery, NO_FILTER, false)).toEqual([]);
});

test('the window of the map can be dropped, too: then the whole set is asked', () => {
  const within = () => ({ count: () => 5 }) as unknown as EventQuery;
  const query = { count: () => 0, within } as unknown as EventQuery;
  expect(dropSuggestions(query, NO_FILTER, true)).toEqual([{ clause: 'within', found: 5 }]);
});
