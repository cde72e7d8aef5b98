import { parseCsv } from '../../../base/csv.ts';
import { withoutArticle, wordsOf } from '../../../base/fold-words.ts';
import type { Issue } from '../../model/issue.ts';
import { badCharacters } from './characters.ts';
import { badForm } from './table-form.ts';

/** Words and phrases that mean the same in a search. */
type SynonymGroup = readonly string[];

export const SYNONYMS_FILE = 'synonyms.csv';
const COLUMN = 'terms';
const BETWEEN = '; ';

type Problem = Pick<Issue, 'rule' | 'says'> & { readonly value: string };

/** What is wrong with a group; `earlier` has the rows of all terms that came before, as a search reads them. */
function problemsOf(text: string, row: number, earlier: Map<string, number>): readonly Problem[] {
  const bad = badCharacters(text);
  if (bad) return [{ rule: 'characters', value: text, says: bad }];
  const terms = text.split(BETWEEN);
  if (terms.length < 2) {
    const says = 'is alone; a row holds two terms or more that mean the same, with "; " between them';
    return [{ rule: 'synonym-alone', value: text, says }];
  }
  return terms.flatMap((value): readonly Problem[] => {
    if (value !== value.trim() || value.includes(';')) {
      return [
        { rule: 'spaces', value, says: 'is not parted from the next with one semicolon and one space' },
      ];
    }
    const words = wordsOf(value).map(withoutArticle).join(' ');
    if (words === '') return [{ rule: 'synonym-word', value, says: 'has no word in it; take it away' }];
    const before = earlier.get(words);
    earlier.set(words, before ?? row);
    if (before === undefined) return [];
    const where = before === row ? 'in this row twice' : `in row ${before} too`;
    const says = `stands ${where}, as a search reads it; a term has one place`;
    return [{ rule: 'synonym-twice', value, says }];
  });
}

/** The groups of synonyms.csv, or every issue that it has; rows stand in the order of their text. */
export function readSynonyms(text: string): {
  readonly synonyms: readonly SynonymGroup[];
  readonly issues: readonly Issue[];
} {
  const file = SYNONYMS_FILE;
  const form = badForm(text, [COLUMN]);
  if (form) return { synonyms: [], issues: [{ file, rule: 'form', says: form }] };
  const { header, rows, problems } = parseCsv(text);
  if (header.join() !== COLUMN) {
    const says = `is not the header; it has one column, ${COLUMN}`;
    return { synonyms: [], issues: [{ file, row: 1, rule: 'header', value: header.join(), says }] };
  }
  const issues: Issue[] = problems.map(({ row, reason }) => ({ file, row, rule: 'csv', says: reason }));
  const earlier = new Map<string, number>();
  let above = '';
  for (const { row, cells } of rows) {
    const [value] = cells;
    for (const problem of problemsOf(value, row, earlier))
      issues.push({ file, row, column: COLUMN, ...problem });
    if (value < above) {
      const says = `comes before the row above it; sort the table by ${COLUMN} (npm run data -- --format does)`;
      issues.push({ file, row, column: COLUMN, value, rule: 'sorted', says });
    }
    above = value;
  }
  return { synonyms: rows.map(({ cells }) => cells[0].split(BETWEEN)), issues };
}
