import type { AheadCounts } from '../../core/store/query.ts';
import { formatList } from '../../i18n/format-list.ts';
import { orAbout } from '../../i18n/or-about.ts';
import { t } from '../../i18n/t.ts';
import { formatCount } from './format-count.ts';

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

/** The counts of a category, of which `all` is the number of its events, or about that. */
export function categoryCount(
  all: number,
  ahead: AheadCounts | undefined,
  code: number,
  isEstimate?: boolean,
): CategoryCount {
  const threatened = ahead?.threatened[code] ?? 0;
  const expected = ahead?.expected[code] ?? 0;
  // Estimates of all and of some do not add up.
  const happened = Math.max(0, all - threatened - expected);
  const words = [
    t('facets.countHappened', { n: happened }),
    ...(threatened > 0 ? [t('facets.countThreatened', { n: threatened })] : []),
    ...(expected > 0 ? [t('facets.countExpected', { n: expected })] : []),
  ];
  const list = formatList(words, 'each');
  return {
    happened: formatCount(happened, isEstimate),
    ahead: threatened + expected > 0 ? t('facets.countAhead', { n: threatened + expected }) : '',
    words: orAbout(list, isEstimate),
    isNone: all === 0,
  };
}
