import { isolate } from '../base/isolate.ts';

const joined = {
  all: new Intl.ListFormat('en', { type: 'conjunction' }),
  each: new Intl.ListFormat('en', { type: 'unit', style: 'short' }),
} as const;

/** Names in a row as people write them, each in its own direction: 'all' as "A, B and C", 'each' as "A, B, C". */
export function formatList(names: readonly string[], join: keyof typeof joined): string {
  return joined[join].format(names.map(isolate));
}
