import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import type { CategorySymbol, Status } from '../../core/model/vocabulary.ts';
import { describePrecision } from '../../i18n/dates.ts';
import { clocksOf, formatEventDate } from '../../i18n/event-date.ts';
import { t } from '../../i18n/t.ts';

/** What a card says, and the signs before it. */
export interface CardWords {
  readonly signs: readonly CategorySymbol[];
  /** Only announced, threatened or expected. */
  readonly isAhead: boolean;
  /** Beside the signs. */
  readonly category: string;
  /** At the far side of the same line. */
  readonly aside: string;
  readonly title: string;
  /** When it happened, and what is not known of that. */
  readonly when: string;
  readonly doubt: string;
}

/** Statuses that a card names. */
const AHEAD: readonly Status[] = ['announced', 'threatened', 'expected'];
const isAhead = (status: Status): status is 'announced' | 'threatened' | 'expected' => AHEAD.includes(status);

/** Dates begin with a small letter unless a name stands first; on a line of their own with a capital. */
const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export function eventWords(catalogue: Catalogue, record: EventRecord): CardWords {
  const { title: category, symbol } = catalogue.categories[record.category];
  const { status } = record;
  const missing = describePrecision(record.written, clocksOf(record, catalogue.zone));
  const doubts = [isAhead(status) ? t(`list.${status}`) : undefined, missing];
  return {
    signs: [symbol],
    isAhead: isAhead(status),
    category,
    aside: catalogue.info.title,
    title: record.title,
    when: capital(formatEventDate(record, catalogue.zone, 'long')),
    doubt: doubts.filter((text) => text !== undefined).join(' · '),
  };
}

/** The words of the set as a whole, on which it opens. */
export function setWords({ info, categories, total }: Catalogue): CardWords {
  return {
    signs: categories.map(({ symbol }) => symbol),
    isAhead: false,
    category: '',
    aside: t('map.events', { n: total }),
    title: info.title,
    when: info.subtitle,
    doubt: '',
  };
}
