import { perLanguage } from '../../i18n/language.ts';
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

/** In digits that every program reads, whatever the reader has chosen for the page. */
const days = perLanguage(
  ({ locale }) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', numberingSystem: 'latn' }),
);

/** A day as the reader's calendar has it. */
export function readersDay(date: Date): string {
  return days().format(date);
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
