import { expect, test } from 'vitest';
import { LEGEND_TOPICS } from '../../ui/legend-signal.ts';
import { LEGEND_GROUPS } from './entries.ts';

test('every topic that a sign can lead to has one entry, in the order of the topics', () => {
  expect(LEGEND_GROUPS.flatMap(({ entries }) => entries.map(({ topic }) => topic))).toEqual([
    ...LEGEND_TOPICS,
  ]);
});
