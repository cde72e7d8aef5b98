import { expect, test } from 'vitest';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { FACET_TABLE } from './facet-table.ts';

test('every value of a facet with groups stands in one of them, in the same order', () => {
  const { groups, values } = FACET_TABLE.certainty;
  expect(groups?.flatMap((group) => group.values)).toEqual(values({} as Dataset).map(({ id }) => id));
});
