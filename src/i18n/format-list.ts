import { isolate } from '../base/isolate.ts';
import { language, perLanguage } from './language.ts';

const joined = perLanguage(({ locale }) => ({
  all: new Intl.ListFormat(locale, { type: 'conjunction' }),
  each: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
}));

/** How names stand in a row: 'all' as "A, B and C", 'each' as "A, B, C". */
type Join = 'all' | 'each';

/** Names in a row as people write them, each in its own direction. */
export function formatList(names: readonly string[], join: Join): string {
  const { direction } = language();
  return joined()[join].format(names.map((name) => isolate(name, direction)));
}

/** The same for members that are more than text: their places (from 0), and the words between them. */
export function listParts(length: number, join: Join): readonly (number | string)[] {
  const places = Array.from({ length }, (_, place) => String(place));
  return joined()
    [join].formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? Number(value) : value));
}
