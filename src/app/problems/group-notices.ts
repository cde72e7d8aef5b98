import { groupBy } from '../../base/group-by.ts';
import { shortenMiddle } from '../../base/shorten.ts';
import type { Notice } from '../../core/view/url.ts';

/** Notices about one key and for one reason. */
export interface NoticeGroup extends Pick<Notice, 'key' | 'reason' | 'help'> {
  /** The first few values, each shortened. */
  readonly values: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

/** Values that are named, and letters of each. */
const NAMED = 3;
const LETTERS = 60;

/** The notices in groups, so that what an address had wrong hundreds of times is said once. */
export function groupNotices(notices: readonly Notice[]): readonly NoticeGroup[] {
  const groups = groupBy(notices, ({ key, reason }) => `${key} ${reason}`);
  return [...groups.values()].map(([first, ...others]) => {
    const all = [first, ...others].map(({ value }) => shortenMiddle(value, LETTERS));
    const named = all.length > NAMED + 1 ? all.slice(0, NAMED) : all;
    return { ...first, values: named, more: all.length - named.length };
  });
}
