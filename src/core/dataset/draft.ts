import type { EventZones } from '../model/event-zone.ts';
import type { Issue } from '../model/issue.ts';
import type { PackageInfo, PlaceArea } from '../model/package.ts';
import { fileOf, textsFile } from '../model/table-files.ts';
import type { TableName, Tables } from '../model/tables.ts';
import type { Zone } from '../time/zone.ts';

/** A row as far as it could be read: empty cells and cells that broke a rule have no value. */
export interface DraftRow<Row = Readonly<Record<string, string | number>>> {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly values: Partial<Row>;
  /** Columns whose cell broke a rule: it has an issue already, and nothing more can be said about it. */
  readonly broken: ReadonlySet<string>;
}

export type DraftTables = { readonly [T in TableName]: readonly DraftRow<Tables[T][number]>[] };

/** A package while it is checked. Rules over several rows or tables look at this. */
export interface Draft {
  readonly tables: DraftTables;
  /** Tables whose ids say nothing, because the file is missing or has no id column. */
  readonly unread: ReadonlySet<TableName>;
  readonly areas: readonly PlaceArea[];
  /** What datapackage.json says; what is wrong or missing there is absent. */
  readonly info: Partial<PackageInfo>;
  /** That of the package, or UTC when it names none that exists. */
  readonly zone: Zone;
  /** That of an event, as far as its row and those of places tell. */
  readonly zoneOfEvent: EventZones;
}

/** Where something is wrong and what; the rule that found it adds its name. */
export type Finding = Omit<Issue, 'rule'>;

/** Something that has to hold between rows, tables and files. */
export interface Rule {
  readonly name: string;
  find(draft: Draft): readonly Finding[];
}

/** The rows of a table without their type, for rules that serve every table. */
export function rowsOf(draft: Draft, table: TableName): readonly DraftRow[] {
  return draft.tables[table] as readonly DraftRow[];
}

/** The file in which a row stands: that of its table, or of a text that of its language. */
export function fileOfRow(table: TableName, values: object): string {
  return table === 'texts' ? textsFile((values as { readonly lang: string }).lang) : fileOf(table);
}

/** A finding about one cell; its value is shown when it has one. */
export function cell(
  table: TableName,
  { row, values }: { readonly row: number; readonly values: object },
  column: string,
  says: string,
): Finding {
  const value = (values as DraftRow['values'])[column];
  return {
    file: fileOfRow(table, values),
    row,
    column,
    ...(value !== undefined && { value: String(value) }),
    says,
  };
}

/** The ids of a table. */
export function idsOf(draft: Draft, table: TableName): ReadonlySet<string | number | undefined> {
  return new Set(rowsOf(draft, table).map(({ values }) => values.id));
}

/** The rows of a table by their id; of several with one id the first, and none without. */
export function byId<T extends 'events' | 'actors' | 'places' | 'claims' | 'sources' | 'categories'>(
  draft: Draft,
  table: T,
): ReadonlyMap<string, DraftTables[T][number]> {
  const rows = draft.tables[table].flatMap((row) =>
    row.values.id === undefined ? [] : [[row.values.id, row] as const],
  );
  return new Map(rows.reverse());
}
