import { expect, test } from 'vitest';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { madeRecord } from '../../core/perspective/made-record.fixture.ts';
import { FACETS } from '../../core/store/query.ts';
import { FACET_TABLE, popoverFacets } from './facet-table.ts';

test('every value of a facet with groups stands in one of them, in the same order', () => {
  const { groups, values } = FACET_TABLE.certainty;
  expect(groups?.flatMap((group) => group.values)).toEqual(values({} as Catalogue).map(({ id }) => id));
});

test('every facet has a popover; but categories are pills, and roles stand in the popover of the actors', () => {
  const offered = [...popoverFacets({ source: madeRecord({}) }), 'category', 'role'];
  expect(offered.sort()).toEqual([...FACETS].sort());
});
