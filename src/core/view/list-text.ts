import { spellings } from './forgiving.ts';
import { type Reading, reading } from './reading.ts';

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id that was meant; undefined where no spelling of it is one. */
export function slugOf(text: string): string | undefined {
  return spellings(text).find((spelling) => SLUG.test(spelling));
}

/** The members of a list; people also put spaces between them, or an Arabic comma. */
function parts(text: string): string[] {
  return [...new Set(text.split(/\s*[,،]\s*/).filter(Boolean))].sort();
}

/** A comma-separated list of ids, sorted and each once; what is not an id falls out alone. */
export function parseIds(text: string): Reading<readonly string[]> {
  const all = parts(text);
  const ids = all.map(slugOf).filter((id) => id !== undefined);
  return reading(
    [...new Set(ids)].sort(),
    all.filter((part) => slugOf(part) === undefined).map((value) => ({ value, reason: 'id' })),
  );
}

/** A comma-separated list of words from a closed vocabulary, sorted and each once; other words fall out alone. */
export function parseWords<W extends string>(text: string, words: readonly W[]): Reading<readonly W[]> {
  const known = new Set<string>(words);
  const all = parts(text);
  return reading(
    all.filter((part): part is W => known.has(part)),
    all
      .filter((part) => !known.has(part))
      .map((value) => ({ value, reason: 'word', help: words.join(', ') })),
  );
}

/** One word from a closed vocabulary, else the fallback. */
export function parseWord<W extends string, F extends W | undefined>(
  text: string,
  words: readonly W[],
  fallback: F,
): Reading<W | F> {
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return reading(word);
  return reading(fallback, [{ value: text, reason: 'word', help: words.join(', ') }]);
}

export function printList(list: readonly string[]): string {
  return [...new Set(list)].sort().join(',');
}
