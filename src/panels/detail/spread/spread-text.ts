import type { Counted } from '../../../core/perspective/claimable.ts';
import type { Count } from '../../../core/perspective/count.ts';
import { formatCounted, unitName } from '../../../i18n/count-noun.ts';
import { formatCount } from '../../../i18n/ranges.ts';
import { t } from '../../../i18n/t.ts';
import type { CountedAccount, Spread } from './spreads-of.ts';

/** What one speaker says, and said before: "4, then 7"; "6 or 7" where their order is not known. */
export function storyText({ now, before }: CountedAccount): string {
  const last = now.map(formatCount).reduce((first, second) => t('detail.eitherCount', { first, second }));
  return [...before.map(formatCount), last].reduce((first, second) =>
    t('detail.thenCount', { first, second }),
  );
}

/** A count with what it counts: "7 rockets", "1 killed". */
export function countText(count: Count, field: Counted, unit: string | undefined): string {
  if (field !== 'quantity') return t(`detail.${field}`, { range: formatCount(count) });
  return unit ? formatCounted(count, unit) : formatCount(count);
}

/** What all accounts are about: "How many rockets?" */
export function questionText({ field }: Pick<Spread, 'field'>, unit: string | undefined): string {
  if (field !== 'quantity') return t(`detail.howMany-${field}`);
  return unit ? t('detail.howManyUnit', { unit: unitName(unit) }) : t('detail.howMany');
}

/** All accounts of a figure, each story once: "4, then 7; 6; at least 15". */
export function storiesText({ accounts }: Pick<Spread, 'accounts'>): string {
  return [...new Set(accounts.map(storyText))].reduce((first, second) =>
    t('detail.andStory', { first, second }),
  );
}

/** That all say the same, and how many of them of their own: "3 speakers agree: 1 killed". */
export function agreedText({ field, accounts, own }: Spread, unit: string | undefined): string {
  return t('detail.speakersAgree', { n: own, counts: countText(accounts[0].now[0], field, unit) });
}
