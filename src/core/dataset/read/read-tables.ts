import { parseCsv } from '../../../base/csv.ts';
import type { Issue } from '../../model/issue.ts';
import { schemaWith } from '../../model/optional-columns.ts';
import type { PackageInfo } from '../../model/package.ts';
import { TABLE_NAMES } from '../../model/schema.ts';
import { fileOf, REQUIRED_TABLES } from '../../model/table-files.ts';
import type { TableName } from '../../model/tables.ts';
import type { Zone } from '../../time/zone.ts';
import type { DraftRow, DraftTables } from '../draft.ts';
import { readCell } from './cell.ts';
import { meantId } from './spreadsheet-forms.ts';
import { badForm, badHeader, emptyBeyond, headerOf, isBlank, lengthAdvice } from './table-form.ts';
import { textFiles } from './text-files.ts';

interface ReadTable {
  readonly rows: readonly DraftRow[];
  readonly issues: readonly Issue[];
  /** Whether the ids of its rows are known. */
  readonly hasIds: boolean;
}

const NOTHING_READ = { rows: [], hasIds: false } as const;

/** A line for each run of rows in which nothing stands. */
function blankIssues(file: string, blank: readonly number[]): Issue[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of blank) {
    const run = runs.at(-1);
    if (run && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => {
    const says =
      last > first ? `is blank, as are all rows down to ${last}; delete them` : 'is blank; delete it';
    return { file, row: first, rule: 'blank-row', says };
  });
}

/** Reads one table by the names in its header, so that a column in the wrong place hides no other issue. */
function readTable(table: TableName, file: string, text: string, zone: Zone): ReadTable {
  const { fields, primaryKey } = schemaWith(table, headerOf(text));
  const wanted = fields.map(({ name }) => name);
  const form = badForm(text, wanted);
  if (form) return { ...NOTHING_READ, issues: [{ file, rule: 'form', says: form }] };
  const { header, rows: all, problems } = parseCsv(text);
  const blank = new Set(all.filter(({ cells }) => isBlank(cells)).map(({ row }) => row));
  const written = all.filter(({ row }) => !blank.has(row));
  const beyond = emptyBeyond(
    written.map(({ cells }) => cells),
    header.length,
  );
  const rows =
    beyond === 0 ? written : written.map((one) => ({ ...one, cells: one.cells.slice(0, header.length) }));
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]));
  const issues: Issue[] = blankIssues(file, [...blank]);
  if (beyond) {
    const says = `has ${header.length} columns where every row has ${header.length + beyond} cells, the last of them empty; delete what stands after the last column in the spreadsheet`;
    issues.push({ file, row: 1, rule: 'header', says });
  }
  for (const { row, line, reason } of problems) {
    if (blank.has(row) || (beyond && reason.includes('where the header has'))) continue;
    const where = row === line ? '' : ` (line ${line} of the text)`;
    const advice = reason.includes('where the header has')
      ? lengthAdvice(cellsOf.get(row) ?? [], header.length)
      : undefined;
    issues.push({ file, row, rule: 'csv', says: `${reason}${advice ? `; ${advice}` : ''}${where}` });
  }
  const wrongHeader = badHeader(header, wanted);
  if (wrongHeader) issues.unshift({ file, row: 1, rule: 'header', ...wrongHeader });
  const present = fields.filter(({ name }) => header.includes(name));
  const whole = rows.filter(({ cells }) => cells.length === header.length);
  const draft = whole.map(({ row, cells }): DraftRow => {
    const values: Record<string, string | number> = {};
    const broken = new Set<string>();
    for (const field of present) {
      const value = cells[header.indexOf(field.name)];
      const read = readCell(value, field, zone);
      if ('rule' in read) {
        // A misshapen id is still the one that other rows mean.
        if (field.name === 'id' && value) values.id = meantId(value);
        const { rule, says } = read;
        broken.add(field.name);
        issues.push({ file, row, column: field.name, rule, says, ...(value && { value }) });
      } else if (read.value !== undefined) values[field.name] = read.value;
    }
    return { row, values, broken };
  });
  const hasIds = whole.length === rows.length && primaryKey.every((name) => header.includes(name));
  return { rows: draft, issues, hasIds };
}

/** Reads the texts of all languages; each row has the language that names its file. */
function readTexts(
  files: ReadonlyMap<string, string>,
  { languages }: Partial<PackageInfo>,
  zone: Zone,
): Omit<ReadTable, 'hasIds'> {
  const { found, issues } = textFiles(files, languages);
  const read = found.map(({ file, language }) => {
    const table = readTable('texts', file, files.get(file) ?? '', zone);
    const rows = table.rows.map((row) => ({ ...row, values: { ...row.values, lang: language } }));
    return { rows, issues: table.issues };
  });
  return {
    rows: read.flatMap(({ rows }) => rows),
    issues: [...issues, ...read.flatMap((one) => one.issues)],
  };
}

/** Reads all tables; one without a file has no rows, and an issue where every package has it. */
export function readTables(
  files: ReadonlyMap<string, string>,
  info: Partial<PackageInfo>,
  zone: Zone,
): { tables: DraftTables; unread: ReadonlySet<TableName>; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const unread = new Set<TableName>();
  const tables = TABLE_NAMES.map((table) => {
    if (table === 'texts') {
      const read = readTexts(files, info, zone);
      for (const issue of read.issues) issues.push(issue);
      return [table, read.rows] as const;
    }
    const text = files.get(fileOf(table));
    if (text === undefined && !REQUIRED_TABLES.includes(table)) return [table, []] as const;
    if (text === undefined) {
      unread.add(table);
      issues.push({
        file: fileOf(table),
        rule: 'file',
        says: 'is missing; add it, with its header if it has no rows',
      });
      return [table, []] as const;
    }
    const read = readTable(table, fileOf(table), text, zone);
    if (!read.hasIds) unread.add(table);
    for (const issue of read.issues) issues.push(issue);
    return [table, read.rows] as const;
  });
  return { tables: Object.fromEntries(tables) as unknown as DraftTables, unread, issues };
}
