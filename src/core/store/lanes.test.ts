import { expect, it, vi } from 'vitest';
import { demoDataset } from '../dataset/demo.ts';
import { treeOf } from '../dataset/tree.ts';
import { NO_FILTER } from './filter.ts';
import { memoryQuery } from './memory-query.ts';
import * as rowSets from './row-set.ts';

/** A set in which each of five thousand actors takes part in a few events. */
function manyActors() {
  const small = demoDataset(400);
  const actors = Array.from({ length: 5000 }, (_, i) => ({
    id: `a${i}`,
    name: `Actor ${i}`,
    kind: 'office' as const,
  }));
  const codes = Uint16Array.from(small.columns.actorCodes, (code, at) => (code === 1 ? 1 : (at * 13) % 5000));
  return {
    ...small,
    actors,
    actorTree: treeOf(new Int32Array(5000).fill(-1)),
    columns: { ...small.columns, actorCodes: codes },
  };
}

it('L3: makes sets of rows for the actors that get a lane, not for all of thousands', () => {
  const made = vi.spyOn(rowSets, 'rowSet');
  const lanes = memoryQuery(manyActors()).lanes(NO_FILTER, 'actor');
  expect(lanes).toHaveLength(9);
  expect(lanes[0].count).toBeGreaterThanOrEqual(lanes[7].count);
  expect(made.mock.calls.length).toBeGreaterThan(8);
  expect(made.mock.calls.length).toBeLessThan(30);
  made.mockRestore();
});
