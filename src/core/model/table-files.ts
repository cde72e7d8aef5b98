import { LANGUAGE } from './field-kinds.ts';
import { TABLE_NAMES } from './schema.ts';
import type { SingleTable, TableName } from './tables.ts';

/** The tables that every package has, be they empty; it may do without the others. */
export const REQUIRED_TABLES: readonly TableName[] = TABLE_NAMES.filter((name) => name !== 'story');

/** In the order in which datapackage.json lists them. */
export const SINGLE_TABLES: readonly SingleTable[] = TABLE_NAMES.filter((table) => table !== 'texts');

/** Those that every package has: what an import writes, and a workbook of our own has a sheet for. */
export const USUAL_TABLES = SINGLE_TABLES.filter((table) => REQUIRED_TABLES.includes(table));

/** The folder of the texts of a package. */
export const TEXTS_FOLDER = 'texts';
const TEXTS_FILE = new RegExp(`^${TEXTS_FOLDER}/(${LANGUAGE})\\.csv$`);

/** The file of a table other than the texts, below the folder of its package. */
export function fileOf(table: SingleTable): string {
  return `${table}.csv`;
}

/** The file of the texts in a language (BCP 47), below the folder of their package. */
export function textsFile(language: string): string {
  return `${TEXTS_FOLDER}/${language}.csv`;
}

/** The language whose texts a file has, by its name below the folder of its package; undefined where it is none of texts. */
export function languageOfFile(file: string): string | undefined {
  return TEXTS_FILE.exec(file)?.[1];
}

/** A table's file, with what names its resource in datapackage.json. */
export interface TableFile {
  readonly table: TableName;
  readonly file: string;
  readonly resource: string;
}

/** The tables that a package with these files has, be they empty. */
export function tablesIn(files: { has(file: string): boolean }): readonly TableName[] {
  return TABLE_NAMES.filter((table) => REQUIRED_TABLES.includes(table) || files.has(`${table}.csv`));
}

/**
 * The files of a package that has these tables, in these languages, of which the first is that of the tables themselves;
 * in the order in which datapackage.json lists them.
 */
export function tableFiles(
  [, ...others]: readonly string[],
  tables: readonly TableName[] = TABLE_NAMES,
): readonly TableFile[] {
  return tables.flatMap((table): readonly TableFile[] =>
    table === 'texts'
      ? others.map((language) => ({ table, file: textsFile(language), resource: `texts-${language}` }))
      : [{ table, file: fileOf(table), resource: table }],
  );
}
