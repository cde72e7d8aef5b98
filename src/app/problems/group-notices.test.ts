import { describe, expect, it } from 'vitest';
import type { Notice } from '../../core/view/url.ts';
import { groupNotices } from './group-notices.ts';

const bad = (count: number): readonly Notice[] =>
  Array.from({ length: count }, (_, i) => ({ key: 'actor', value: `nobody-${i}`, reason: 'unknown' }));

describe('groups of notices', () => {
  it('name a few values of a key and count the rest', () => {
    const [group, ...others] = groupNotices(bad(300));
    expect(others).toEqual([]);
    expect(group.values).toEqual(['nobody-0', 'nobody-1', 'nobody-2']);
    expect(group.more).toBe(297);
  });

  it('never say "1 more" where the one could be named', () => {
    expect(groupNotices(bad(4))[0]).toMatchObject({ more: 0, values: { length: 4 } });
  });

  it('keep keys and reasons apart, and the allowed words with them', () => {
    const word: Notice = { key: 'status', value: 'over', reason: 'word', help: 'occurred, ongoing' };
    const groups = groupNotices([...bad(1), word, { key: 'actor', value: 'A!', reason: 'id' }]);
    expect(groups.map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      'actor unknown',
      'status word',
      'actor id',
    ]);
    expect(groups[1].help).toBe('occurred, ongoing');
  });

  it('shorten a value of thousands of letters', () => {
    const [group] = groupNotices([{ key: 'from', value: 'x'.repeat(3000), reason: 'time' }]);
    expect(group.values[0].length).toBeLessThanOrEqual(60);
  });
});
