import { printCsv } from '../../../base/csv.ts';
import type { ImportReport } from './import-report.ts';
import { IMPORT_RULES } from './import-rules.ts';

/** A cell that a spreadsheet takes for text, whatever it begins with. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const HEADER = ['kind', 'rule', 'explanation', 'times', 'file', 'row', 'column', 'value'];

/** An event that no view shows, for want of a date. */
interface Undated {
  readonly file: string;
  readonly row: number;
  readonly title: string;
}

/**
 * The findings of a report, and the events without a date, as a table that no spreadsheet computes; `times` is how often a rule was
 * met in a column.
 */
export function reportCsv(
  { groups }: Pick<ImportReport, 'groups'>,
  undated: readonly Undated[] = [],
): string {
  const rows = groups.flatMap(({ kind, rule, count, examples }) =>
    examples.map(({ file, row, column, value }) =>
      [kind, rule, IMPORT_RULES[rule], String(count), file, String(row), column, value].map(harmless),
    ),
  );
  const shown = 'the event has no date and stands in no view';
  const without = undated.map(({ file, row, title }) =>
    ['undated', 'no-date', shown, '1', file, String(row), '', title].map(harmless),
  );
  return printCsv([HEADER, ...rows, ...without]);
}
