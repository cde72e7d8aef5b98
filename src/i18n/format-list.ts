import { isolate } from '../base/isolate.ts';

const joined = {
  all: new Intl.ListFormat('en', { type: 'conjunction' }),
  each: new Intl.ListFormat('en', { type: 'unit', style: 'short' }),
} as const;

/** Names in a row as people write them, each in its own direction: 'all' as "A, B and C", 'each' as "A, B, C". */
export function formatList(names: readonly string[], join: keyof typeof joined): string {
  return joined[join].format(names.map(isolate));
}

/** The same for members that are more than text: their places (from 0), and the words between them. */
export function listParts(length: number, join: keyof typeof joined): readonly (number | string)[] {
  const places = Array.from({ length }, (_, place) => String(place));
  return joined[join]
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? Number(value) : value));
}
