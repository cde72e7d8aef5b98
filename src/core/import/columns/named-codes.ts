import type { Dictionary } from '../../dataset/dictionary.ts';
import { cleanText, slugOf } from '../package/clean-text.ts';

/** Instead of a code: a name of which nothing can be shown, and one beyond those that there is room for. */
const NOTHING = -1;
export const TOO_MANY = -2;
/** Letters by which keys are told apart. */
const LETTERS = 400;

/** Entries that are named by texts of a file: each gets a code and an id of small letters, digits and hyphens. */
export interface NamedCodes<T> {
  /** In the order of their codes. */
  readonly rows: readonly T[];
  /**
   * The code of a key; a new one gets the next, with a row that is made for its id, which is like the name. Below 0 where it
   * gets none.
   */
  codeOf(key: string, name: string, make: (id: string, name: string) => T): number;
}

/** At most `most` entries, whose ids go into a dictionary that is empty; `fallback` begins ids of names without a Latin letter. */
export function namedCodes<T>(ids: Dictionary, fallback: string, most: number): NamedCodes<T> {
  const codes = new Map<string, number>();
  const rows: T[] = [];
  const numbers = new Map<string, number>();

  function idOf(name: string): string {
    const slug = slugOf(name) || fallback;
    let id = slug;
    for (let number = numbers.get(slug) ?? 1; ids.find(id) >= 0; ) {
      number++;
      id = `${slug}-${number}`;
      numbers.set(slug, number);
    }
    return id;
  }

  /** Keys that look alike are one. */
  function codeOfNew(key: string, name: string, make: (id: string, name: string) => T): number {
    const seen = cleanText(key, LETTERS, '');
    if (seen === '') return NOTHING;
    const known = codes.get(seen);
    if (known !== undefined || rows.length >= most) return known ?? TOO_MANY;
    const id = idOf(name);
    codes.set(seen, ids.codeOf(id));
    return rows.push(make(id, name)) - 1;
  }

  return {
    rows,
    codeOf(key, name, make) {
      const known = codes.get(key);
      if (known !== undefined) return known;
      const code = codeOfNew(key, name, make);
      if (code >= 0) codes.set(key, code);
      return code;
    },
  };
}
