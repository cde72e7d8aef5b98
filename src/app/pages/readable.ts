import { parseEdtf } from '../../core/edtf/edtf.ts';
import { whenOf } from '../../core/edtf/when-of.ts';
import type { Zone } from '../../core/time/zone.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { hasWords, t } from '../../i18n/t.ts';

const inEnglish = new Intl.DisplayNames('en', { type: 'language' });

/** An EDTF date of a table for people; the text itself where it is not one. */
export function readableDate(text: string | undefined, zone: Zone): string | undefined {
  if (text === undefined) return undefined;
  const date = parseEdtf(text, zone);
  return date.ok ? formatWhen(whenOf(date.value, undefined, zone), zone, 'short') : text;
}

/** The name of a language from its BCP 47 tag; one that the messages do not name in English. */
export function languageName(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  return hasWords('languages', tag) ? t(`languages.${tag}`) : inEnglish.of(tag);
}
