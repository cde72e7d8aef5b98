import { visible } from '../../base/visible.ts';
import { printDay } from '../../core/import/cells/dated.ts';
import type { FindingGroup, ImportReport } from '../../core/import/report/import-report.ts';
import { IMPORT_RULES } from '../../core/import/report/import-rules.ts';
import { noteInEnglish } from '../../core/import/report/reasons.ts';
import { keptNotes } from '../../core/import/report/report-json.ts';

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

function groupLine({ rule, column, count, examples }: FindingGroup): string {
  const [{ row, value }] = examples;
  const where = column === '' ? '' : ` in ${column}`;
  const what = value === '' ? '' : `, “${value.slice(0, 60)}”`;
  return `  ${count.toLocaleString('en')}${where}: ${IMPORT_RULES[rule]} (${rule}; first in row ${row}${what})`;
}

function section(title: string, groups: readonly FindingGroup[]): readonly string[] {
  return groups.length === 0 ? [] : [title, ...groups.map(groupLine)];
}

/** A report for the terminal; nothing in it that is from the file reaches it but as letters. */
export function importWords(report: ImportReport): string {
  const { format, rows, events, groups, withoutDate, withoutPlace, first, last, killed } = report;
  const dates =
    first === undefined || last === undefined ? [] : [`from ${printDay(first)} to ${printDay(last)}`];
  const stated = Object.entries(report.stated).filter(([, count]) => count > 0);
  return [
    `${format}: ${counted(rows, 'row', 'rows')}, ${[counted(events, 'event', 'events'), ...dates].join(' ')}`,
    `precision: ${stated.map(([name, count]) => `${name} ${count.toLocaleString('en')}`).join(', ')}`,
    `without a date ${withoutDate.toLocaleString('en')}, without a point ${withoutPlace.toLocaleString('en')}`,
    `killed: low ${killed.low}, best ${killed.best}, high ${killed.high}; no figure in ${killed.unknown.toLocaleString('en')}`,
    ...section(
      'rows left out:',
      groups.filter(({ kind }) => kind === 'rejected'),
    ),
    ...section(
      'cells left out:',
      groups.filter(({ kind }) => kind === 'dropped'),
    ),
    ...[...report.notes.map(noteInEnglish), ...keptNotes(groups)].map((note) => `note: ${note}`),
  ]
    .map(visible)
    .join('\n');
}
