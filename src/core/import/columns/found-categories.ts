import { type Codes, codeColumn } from '../../dataset/code-column.ts';
import type { Dictionary } from '../../dataset/dictionary.ts';
import type { CategoryRow } from '../../model/tables.ts';
import { SYMBOLS } from '../../model/vocabulary.ts';
import { cleanText } from '../package/clean-text.ts';
import { namedCodes } from './named-codes.ts';

/** Names that are counted; a file with more has no categories, whatever its column is called. */
const MOST_NAMES = 10_000;
const OTHER = 'Other';
const UNNAMED = 'Event';

/** The categories of a file: the most frequent ones have signs of their own, the rest share one. */
export interface FoundCategories {
  codeOf(name: string): number;
  /** The categories by how many events they have, the codes that stand for the codes given, and the names in "other". */
  finish(codes: Codes): {
    readonly rows: readonly CategoryRow[];
    readonly codes: Codes;
    readonly others: readonly string[];
  };
}

/** `ids` is the dictionary of the codes that are given while the file is read. */
export function foundCategories(ids: Dictionary): FoundCategories {
  const names = namedCodes<{ readonly id: string; readonly title: string }>(ids, 'category', MOST_NAMES);
  const counts: number[] = [];
  const make = (id: string, name: string) => ({ id, title: cleanText(name, 60, UNNAMED) });

  function ranked(): readonly number[] {
    return names.rows.map((_, code) => code).sort((a, b) => counts[b] - counts[a] || a - b);
  }

  return {
    codeOf(name) {
      const found = names.codeOf(name, name, make);
      const code = Math.max(0, found >= 0 ? found : names.codeOf(UNNAMED, UNNAMED, make));
      counts[code] = (counts[code] ?? 0) + 1;
      return code;
    },
    finish(codes) {
      const order = ranked();
      const own = order.length <= SYMBOLS.length ? order : order.slice(0, SYMBOLS.length - 1);
      const rest = order.slice(own.length);
      const rows = own.map(
        (code, at): CategoryRow => ({ ...names.rows[code], symbol: SYMBOLS[at], order: at + 1 }),
      );
      const place = new Map(own.map((code, at) => [code, at]));
      if (rest.length > 0)
        rows.push({
          id: 'other-categories',
          title: OTHER,
          symbol: SYMBOLS[own.length],
          order: own.length + 1,
        });
      const column = codeColumn(codes.length, rows.length);
      codes.forEach((code, row) => {
        column[row] = place.get(code) ?? own.length;
      });
      return { rows, codes: column, others: rest.map((code) => names.rows[code].title) };
    },
  };
}
