import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf, languageOfFile, SINGLE_TABLES } from '../core/model/table-files.ts';
import type { TableName } from '../core/model/tables.ts';
import { packageNames } from './data-files.ts';
import { tableFilesIn } from './package-texts.ts';
import { pastFiles } from './past-files.ts';
import { printTableDiff, tableDiff } from './table-diff.ts';

/** Files of a package that are no tables, of which only is said that they changed. */
const WHOLE_FILES = ['datapackage.json', 'places.geojson'];

async function textNow(path: string): Promise<string> {
  return existsSync(path) ? readFile(path, 'utf8') : '';
}

/** What is different in a package, a line each; the first names the package. */
async function packageDiff(root: string, name: string, past: ReadonlyMap<string, string>): Promise<string> {
  const before = (file: string) => past.get(`${name}/${file}`) ?? '';
  const now = (file: string) => textNow(join(root, name, file));
  const whole = await Promise.all(
    WHOLE_FILES.map(async (file) => ((await now(file)) === before(file) ? '' : `  ${file}: changed`)),
  );
  const folder = join(root, name);
  const ofTexts = [...past.keys()]
    .filter((path) => path.startsWith(`${name}/`))
    .map((path) => path.slice(name.length + 1))
    .filter((file) => languageOfFile(file) !== undefined)
    .map((file) => [file, 'texts'] as const);
  const files = new Map<string, TableName>([
    ...SINGLE_TABLES.map((table) => [fileOf(table), table] as const),
    ...ofTexts,
    ...(existsSync(folder) ? await tableFilesIn(folder) : []).map(
      ({ file, table }) => [file, table] as const,
    ),
  ]);
  const tables = await Promise.all(
    [...files].map(async ([file, table]) =>
      printTableDiff(file, tableDiff(table, before(file), await now(file))),
    ),
  );
  const lines = [...whole, ...tables].filter(Boolean);
  const wasThere = [...past.keys()].some((path) => path.startsWith(`${name}/`));
  const isThere = existsSync(join(root, name));
  const what = !wasThere
    ? 'was not there'
    : !isThere
      ? 'withdrawn'
      : lines.length === 0
        ? 'no difference'
        : '';
  return [`${name}:${what && ` ${what}`}`, ...lines].join('\n');
}

/**
 * What was added, changed and withdrawn in the packages under `data` of the project at `root` since a git revision. Throws
 * an error in words when the revision cannot be read.
 */
export async function diffData(root: string, revision: string): Promise<string> {
  const { commit, files } = await pastFiles(root, 'data', revision);
  const folder = join(root, 'data');
  const then = [...files.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]);
  const names = [...new Set([...(existsSync(folder) ? await packageNames(folder) : []), ...then])].sort();
  const parts = await Promise.all(names.map((name) => packageDiff(folder, name, files)));
  return [`since ${revision} (${commit})`, ...parts].join('\n');
}
