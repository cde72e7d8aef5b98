import { rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Formatted, formatRows, formatTable } from '../core/dataset/format-table.ts';
import { SYNONYMS_FILE } from '../core/dataset/read/synonyms.ts';
import { schemasIn } from '../core/dataset/read/table-schemas.ts';
import { tableFiles } from '../core/model/table-files.ts';
import type { TableSchema } from '../core/model/table-schema.ts';
import type { TableName } from '../core/model/tables.ts';
import { packageNames } from './data-files.ts';
import { readText, readTexts, tableFilesIn } from './package-texts.ts';
import { printJson } from './print-json.ts';

/** Puts a text in the place of a file in one step: whoever is stopped half-way leaves the old one. */
async function replaceFile(path: string, text: string): Promise<void> {
  const { mode } = await stat(path);
  const next = `${path}.${process.pid}.new`;
  await writeFile(next, text, { mode });
  await rename(next, path);
}

interface Resource {
  readonly name?: string;
}

interface Descriptor {
  readonly languages?: readonly string[];
  readonly resources?: readonly Resource[];
}

const TEXTS_TITLE = 'Translations of titles, names and notes into the language of its name';

/** What the resource of a language says beside its schema where it is new. */
function newResource(file: string) {
  return { path: file, title: TEXTS_TITLE, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
}

/**
 * The text of a datapackage.json with its resources as the model, its languages and the tables that it has have them;
 * undefined when it is none.
 */
function withSchemas(text: string, schemas: ReadonlyMap<TableName, TableSchema>): string | undefined {
  let descriptor: Descriptor;
  try {
    descriptor = JSON.parse(text) as Descriptor;
  } catch {
    return undefined;
  }
  if (!Array.isArray(descriptor?.resources)) return undefined;
  const { languages, resources: given } = descriptor;
  const written = tableFiles(Array.isArray(languages) ? languages : [], [...schemas.keys()]).map(
    ({ table, file, resource: name }) => ({
      name,
      ...(given.find((one) => one?.name === name) ?? newResource(file)),
      schema: schemas.get(table),
    }),
  );
  const isOfTable = ({ name = '' }: Resource) =>
    /^texts\b/.test(name) || written.some((one) => one.name === name);
  return printJson({
    ...descriptor,
    resources: [...written, ...given.filter((one) => !isOfTable(one ?? {}))],
  });
}

/** Writes the schemas in each datapackage.json under a data folder from the model; says in which, a line each. */
export async function writeSchemas(root: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const name of await packageNames(root)) {
    const { files } = await readTexts(join(root, name));
    const text = files.get('datapackage.json');
    const after = text === undefined ? undefined : withSchemas(text, schemasIn(files));
    if (after === undefined || after === text) continue;
    await replaceFile(join(root, name, 'datapackage.json'), after);
    lines.push(`data/${name}/datapackage.json: schemas written`);
  }
  return lines;
}

async function formatFile(
  root: string,
  file: string,
  format: (text: string) => Formatted,
): Promise<readonly string[]> {
  const { text, isMarked, issue } = await readText(root, file);
  if (text === undefined && issue?.says.includes('ENOENT')) return [];
  const formatted =
    issue || text === undefined
      ? { says: issue?.says ?? 'cannot be read' }
      : format(isMarked ? `\ufeff${text}` : text);
  if ('says' in formatted) return [`data/${file}: left as it is; it ${formatted.says}`];
  if (formatted.changes.length === 0) return [];
  await replaceFile(join(root, file), formatted.text);
  return [`data/${file}: ${formatted.changes.join(', ')}`];
}

/**
 * Brings every table under a data folder into its one form (rows sorted, LF, quotes only where they are needed) and changes
 * no value; says what it did to which, a line each. What cannot be read as a table is left as it is.
 */
export async function formatTables(root: string): Promise<readonly string[]> {
  const lines: (readonly string[])[] = [];
  for (const name of await packageNames(root)) {
    for (const { table, file } of await tableFilesIn(join(root, name))) {
      lines.push(await formatFile(root, `${name}/${file}`, (text) => formatTable(table, text)));
    }
  }
  const terms = [{ name: 'terms', isNumber: false }];
  lines.push(await formatFile(root, SYNONYMS_FILE, (text) => formatRows(text, ['terms'], terms)));
  return lines.flat();
}
