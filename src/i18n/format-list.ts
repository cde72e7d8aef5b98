import { isolate } from '../base/isolate.ts';
import { language, perLanguage } from './language.ts';

/** How names stand in a row: 'all' as "A, B and C", 'each' as "A, B, C". */
type Join = 'all' | 'each';

const formats = perLanguage(({ locale }) => ({
  all: new Intl.ListFormat(locale, { type: 'conjunction' }),
  each: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
}));

/** The same for members that are more than text: their places (from 0), and the words between them. */
export function listParts(length: number, join: Join): readonly (number | string)[] {
  const { list } = language();
  const places = Array.from({ length }, (_, place) => place);
  if (!list) {
    const parts = formats()[join].formatToParts(places.map(String));
    return parts.map(({ type, value }) => (type === 'element' ? Number(value) : value));
  }
  return places.flatMap((place) => {
    if (place === 0) return [place];
    return [join === 'all' && place === length - 1 ? list.last : list.between, place];
  });
}

/** Names in a row as people write them, each in its own direction. */
export function formatList(names: readonly string[], join: Join): string {
  const { direction } = language();
  return listParts(names.length, join)
    .map((part) => (typeof part === 'number' ? isolate(names[part], direction) : part))
    .join('');
}
