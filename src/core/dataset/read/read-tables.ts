import { parseCsv } from '../../../base/csv.ts';
import type { Issue } from '../../model/issue.ts';
import { TABLE_NAMES, TABLE_SCHEMAS } from '../../model/schema.ts';
import type { TableName } from '../../model/tables.ts';
import type { Zone } from '../../time/zone.ts';
import { type DraftRow, type DraftTables, fileOf } from '../draft.ts';
import { readCell } from './cell.ts';

interface ReadTable {
  readonly rows: readonly DraftRow[];
  readonly issues: readonly Issue[];
  /** Whether the ids of its rows are known. */
  readonly hasIds: boolean;
}

function headerIssue(file: string, header: readonly string[], wanted: readonly string[]): Issue | undefined {
  const index = [...wanted, undefined].findIndex((name, at) => header[at] !== name);
  if (index < 0) return undefined;
  const value = header[index];
  const due = wanted[index] ? `column ${wanted[index]}` : 'its end';
  const says = `${value === undefined ? 'header ends' : 'stands in the header'} where ${due} is due; write ${wanted.join(',')}`;
  return { file, row: 1, rule: 'header', says, ...(value !== undefined && { value }) };
}

/** Reads one table by the names in its header, so that a column in the wrong place hides no other issue. */
function readTable(table: TableName, text: string, zone: Zone): ReadTable {
  const file = fileOf(table);
  const { fields, primaryKey } = TABLE_SCHEMAS[table];
  const { header, rows, problems } = parseCsv(text);
  const issues: Issue[] = problems.map(({ row, line, reason }) => ({
    file,
    row,
    rule: 'csv',
    says: row === line ? reason : `${reason} (line ${line} of the text)`,
  }));
  const wrongHeader = headerIssue(
    file,
    header,
    fields.map(({ name }) => name),
  );
  if (wrongHeader) issues.unshift(wrongHeader);
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
        if (field.name === 'id' && value) values.id = value;
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

/** Reads all ten tables; a table without a file has no rows and an issue. */
export function readTables(
  files: ReadonlyMap<string, string>,
  zone: Zone,
): { tables: DraftTables; unread: ReadonlySet<TableName>; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const unread = new Set<TableName>();
  const tables = TABLE_NAMES.map((table) => {
    const text = files.get(fileOf(table));
    if (text === undefined) {
      unread.add(table);
      issues.push({
        file: fileOf(table),
        rule: 'file',
        says: 'is missing; add it, with its header if it has no rows',
      });
      return [table, []] as const;
    }
    const read = readTable(table, text, zone);
    if (!read.hasIds) unread.add(table);
    for (const issue of read.issues) issues.push(issue);
    return [table, read.rows] as const;
  });
  return { tables: Object.fromEntries(tables) as unknown as DraftTables, unread, issues };
}
