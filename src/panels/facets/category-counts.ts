import type { AheadCounts } from '../../core/store/query.ts';
import { formatList } from '../../i18n/format-list.ts';
import { formatNumber, t } from '../../i18n/t.ts';

/** A count of events that tells apart what has not happened as far as anybody says. */
export interface CategoryCount {
  /** Without what is only threatened or expected. */
  readonly happened: string;
  /** "+ 1", or empty. */
  readonly ahead: string;
  /** "9 events, 1 expected". */
  readonly words: string;
  readonly isNone: boolean;
}

/** The counts of a category, of which `all` is the number of its events. */
export function categoryCount(all: number, ahead: AheadCounts | undefined, code: number): CategoryCount {
  const threatened = ahead?.threatened[code] ?? 0;
  const expected = ahead?.expected[code] ?? 0;
  const happened = all - threatened - expected;
  const words = [
    t('facets.countHappened', { n: happened }),
    ...(threatened > 0 ? [t('facets.countThreatened', { n: threatened })] : []),
    ...(expected > 0 ? [t('facets.countExpected', { n: expected })] : []),
  ];
  return {
    happened: formatNumber(happened),
    ahead: threatened + expected > 0 ? t('facets.countAhead', { n: threatened + expected }) : '',
    words: formatList(words, 'each'),
    isNone: all === 0,
  };
}
