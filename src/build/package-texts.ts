import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../core/dataset/read/text-encoding.ts';
import type { Issue } from '../core/model/issue.ts';
import { TABLE_NAMES } from '../core/model/schema.ts';

const TABLE_OR_DESCRIPTION = /\.(csv|json|geojson)$/;
const WANTED = ['datapackage.json', ...TABLE_NAMES.map((table) => `${table}.csv`)];
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
  const files = new Map<string, string>();
  const issues: Issue[] = [];
  for (const file of all.filter((name) => TABLE_OR_DESCRIPTION.test(name))) {
    const { text, issue } = await readText(folder, file);
    if (text !== undefined) files.set(file, text);
    if (issue) issues.push(issue);
  }
  return { files, issues, missing: missingIssues(all) };
}
