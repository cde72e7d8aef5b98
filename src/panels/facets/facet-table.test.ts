import { expect, test } from 'vitest';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { FACET_TABLE } from './facet-table.ts';

test('every value of a facet with groups stands in one of them, in the same order', () => {
  const { groups, values } = FACET_TABLE.certainty;
  expect(groups?.flatMap((group) => group.values)).toEqual(values({} as Catalogue).map(({ id }) => id));
});
