import { intersection } from '../../../base/bitset.ts';
import { fold } from '../../../base/fold.ts';
import type { Clause } from '../clause.ts';
import { rowsWithWord } from '../text-index.ts';

/** The words to look for, each once. */
function wordsOf(q: string): readonly string[] {
  return [...new Set(fold(q).split(/\s+/).filter(Boolean))].sort();
}

export const textClause: Clause = {
  key: ({ q }) => wordsOf(q).join(' '),
  rows: (indexes, { q }) =>
    wordsOf(q)
      .map((word) => rowsWithWord(indexes, word))
      .reduce(intersection),
};
