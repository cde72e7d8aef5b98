import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../core/dataset/read/text-encoding.ts';
import type { Issue } from '../core/model/issue.ts';
import { fileOf, languageOfFile, SINGLE_TABLES, TEXTS_FOLDER } from '../core/model/table-files.ts';
import type { TableName } from '../core/model/tables.ts';

const TABLE_OR_DESCRIPTION = /\.(csv|json|geojson)$/;
const WANTED = ['datapackage.json', ...SINGLE_TABLES.map(fileOf)];
/** A package may do without it. */
const OPTIONAL = 'places.geojson';
/** What programs put after the name of a file that they save again, or in place of its ending. */
const ENDINGS =
  /(?: ?\(\d+\)| - copy| copy)?\.(?:csv|csv\.csv|csv\.txt|txt|tsv|xlsx?|ods|numbers|json\.txt|geojson)$/;

/** The text of a file as far as it has one, whether a byte order mark was before it, and what is wrong with the file as a whole. */
export async function readText(
  folder: string,
  file: string,
): Promise<{ readonly text?: string; readonly isMarked?: boolean; readonly issue?: Issue }> {
  try {
    const bytes = await readFile(join(folder, file));
    const { text, says } = decodeText(bytes);
    const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { text, isMarked, ...(says && { issue: { file, rule: 'utf-8', says } }) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const says =
      code === 'EACCES' || code === 'EPERM'
        ? 'may not be read by you; change its owner or permissions'
        : `cannot be read (${code ?? String(error)})`;
    return { issue: { file, rule: 'file', says } };
  }
}

/** What a file that is wanted and not there may be called instead. */
function lookalike(file: string, names: readonly string[]): string | undefined {
  const stem = file.replace(/\.\w+$/, '');
  return names.find((name) => {
    const small = name.toLowerCase();
    return small === file || (small.startsWith(stem) && ENDINGS.exec(small.slice(stem.length))?.index === 0);
  });
}

function missingIssues(names: readonly string[]): readonly Issue[] {
  return [...WANTED, OPTIONAL].flatMap((file): readonly Issue[] => {
    if (names.includes(file)) return [];
    const like = lookalike(file, names);
    if (like === undefined) return [];
    const isText = /\.(?:csv|txt|json|geojson)$/i.test(like);
    const todo = isText ? 'give it this name' : 'save it as this, “CSV UTF-8 (comma delimited)”';
    return [{ file, rule: 'file', says: `is missing; ${like} may be what is meant: ${todo}` }];
  });
}

/** The files in the folder of the translations, by their names below that of the package, sorted; none without it. */
async function namesOfTexts(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, TEXTS_FOLDER)).catch(() => []);
  return names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => `${TEXTS_FOLDER}/${name}`);
}

function noTable(file: string): Issue {
  const says = `is no table; ${TEXTS_FOLDER}/ has a CSV file for each language, such as ${TEXTS_FOLDER}/ar.csv, saved as “CSV UTF-8 (comma delimited)”`;
  return { file, rule: 'file', says };
}

/** The files of tables that the folder of a package is to have or has, by their names below it. */
export async function tableFilesIn(
  folder: string,
): Promise<readonly { readonly table: TableName; readonly file: string }[]> {
  const texts = (await namesOfTexts(folder)).filter((file) => languageOfFile(file) !== undefined);
  return [
    ...SINGLE_TABLES.map((table) => ({ table, file: fileOf(table) })),
    ...texts.map((file) => ({ table: 'texts' as const, file })),
  ];
}

/**
 * The texts of a package's files by their names; what is wrong with files as a whole; and the files that are missing but seem
 * to be there under another name.
 */
export async function readTexts(folder: string): Promise<{
  readonly files: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
  readonly missing: readonly Issue[];
}> {
  const all = (await readdir(folder)).sort();
  const texts = await namesOfTexts(folder);
  const files = new Map<string, string>();
  const issues = texts.filter((name) => !name.endsWith('.csv')).map(noTable);
  for (const file of [...all, ...texts].filter((name) => TABLE_OR_DESCRIPTION.test(name))) {
    const { text, issue } = await readText(folder, file);
    if (text !== undefined) files.set(file, text);
    if (issue) issues.push(issue);
  }
  return { files, issues, missing: missingIssues(all) };
}
