import type { Dictionary } from '../../dataset/dictionary.ts';
import { slugOf } from '../package/clean-text.ts';

/** Entries that are named by texts of a file: each gets a code and an id of small letters, digits and hyphens. */
export interface NamedCodes<T> {
  /** In the order of their codes. */
  readonly rows: readonly T[];
  /** The code of a key; a new one gets the next, with a row that is made for its id. -1 when there are too many. */
  codeOf(key: string, name: string, make: (id: string) => T): number;
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

  return {
    rows,
    codeOf(key, name, make) {
      const known = codes.get(key);
      if (known !== undefined) return known;
      if (rows.length >= most) return -1;
      const id = idOf(name);
      codes.set(key, ids.codeOf(id));
      return rows.push(make(id)) - 1;
    },
  };
}
