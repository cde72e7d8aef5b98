import type { Counted } from '../../../core/account/claimable.ts';
import { formatCount } from '../../../i18n/ranges.ts';
import { type MessageKey, t } from '../../../i18n/t.ts';
import type { CountedAccount, Spread } from './spreads.ts';

/** What one speaker says, and said before: "4, then 7"; "6 or 7" where their order is not known. */
export function storyText({ now, before }: CountedAccount): string {
  const last = now.map(formatCount).reduce((first, second) => t('detail.eitherCount', { first, second }));
  return [...before.map(formatCount), last].reduce((first, second) =>
    t('detail.thenCount', { first, second }),
  );
}

/** A number with what it counts: "7 rockets", "1 killed"; the number may be any words for it. */
export function withUnit(number: string, field: Counted, unit: string | undefined): string {
  if (field === 'quantity') return unit ? t('detail.countedUnit', { range: number, unit }) : number;
  return t(`detail.${field}`, { range: number });
}

const HEADINGS: Readonly<Record<'agreed' | 'changed' | 'differ', MessageKey>> = {
  agreed: 'detail.accountsAgree',
  changed: 'detail.accountChanged',
  differ: 'detail.accountsDiffer',
};

/** All accounts of a figure in one sentence, each story once: "4 accounts: 4, then 7; 6; at least 15 rockets". */
export function spreadText({ field, accounts, agreed }: Spread, unit: string | undefined): string {
  const stories = [...new Set(accounts.map(storyText))];
  const numbers = stories.reduce((first, second) => t('detail.andStory', { first, second }));
  const heading = HEADINGS[agreed ? 'agreed' : accounts.length === 1 ? 'changed' : 'differ'];
  return t(heading, { n: accounts.length, counts: withUnit(numbers, field, unit) });
}
