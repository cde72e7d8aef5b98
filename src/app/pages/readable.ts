import { parseEdtf } from '../../core/edtf/edtf.ts';
import { whenOf } from '../../core/edtf/when-of.ts';
import type { Zone } from '../../core/time/zone.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { perLanguage } from '../../i18n/language.ts';

const languages = perLanguage(({ locale }) => new Intl.DisplayNames(locale, { type: 'language' }));

/** An EDTF date of a table for people; the text itself where it is not one. */
export function readableDate(text: string | undefined, zone: Zone): string | undefined {
  if (text === undefined) return undefined;
  const date = parseEdtf(text, zone);
  return date.ok ? formatWhen(whenOf(date.value, undefined, zone), zone, 'short') : text;
}

/** The name of a language from its BCP 47 tag. */
export function languageName(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : languages().of(tag);
}
