import { writeLocal } from '../../i18n/calendar-words.ts';
import { language, perLanguage } from '../../i18n/language.ts';
import { t } from '../../i18n/t.ts';

/** What a citation says. */
export interface Cited {
  /** Title of the event; undefined for another page of the set. */
  readonly title: string | undefined;
  readonly set: string;
  /** Undefined for made data. */
  readonly version: string | undefined;
  /** The document behind the event. */
  readonly source?: { readonly title: string; readonly publisher?: string };
  readonly address: string;
  readonly accessed: Date;
}

const days = perLanguage(
  ({ dateLocale }) =>
    new Intl.DateTimeFormat(dateLocale, { dateStyle: 'long', numberingSystem: 'latn', timeZone: 'UTC' }),
);
const LATIN = { digits: String, year: String };

/** A day by the reader's clock, written as all dates of the page but in digits that every program reads. */
export function readersDay(date: Date): string {
  const { calendar } = language();
  const local = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return calendar ? writeLocal(calendar, local, 'day', LATIN) : days().format(local);
}

/** How what is shown is cited, as plain text. */
export function citation({ title, set, version, source, address, accessed }: Cited): string {
  const publisher = source?.publisher;
  const document = publisher
    ? t('share.citedSource', { title: source.title, publisher })
    : source && `“${source.title}”`;
  const head = () => {
    if (version === undefined) return t('share.citedMade', { set });
    return title === undefined
      ? t('share.citedSet', { set, version })
      : t('share.cited', { title, set, version });
  };
  return [
    head(),
    document && t('share.citedAfter', { sources: document }),
    t('share.citedAt', { address, date: readersDay(accessed) }),
  ]
    .filter(Boolean)
    .join(' ');
}
