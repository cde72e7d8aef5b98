import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageOf } from '../core/dataset/package-of.ts';
import { readSynonyms, SYNONYMS_FILE } from '../core/dataset/read/synonyms.ts';
import { type Issue, printIssue } from '../core/model/issue.ts';
import type { DataPackage } from '../core/model/package.ts';

/** A folder under data/, read and checked; it has a package when it has no issue. */
export interface PackageFolder {
  readonly name: string;
  readonly package?: DataPackage;
  readonly issues: readonly Issue[];
}

const TABLE_OR_DESCRIPTION = /\.(csv|json|geojson)$/;

/** The text of a file, or what is wrong with its encoding. */
async function textOf(folder: string, file: string): Promise<string | Issue> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, file)));
  } catch {
    return { file, rule: 'utf-8', says: 'is not UTF-8; save it in that encoding' };
  }
}

async function textsOf(folder: string): Promise<{ files: Map<string, string>; issues: Issue[] }> {
  const files = new Map<string, string>();
  const issues: Issue[] = [];
  const names = (await readdir(folder)).filter((name) => TABLE_OR_DESCRIPTION.test(name)).sort();
  for (const file of names) {
    const text = await textOf(folder, file);
    if (typeof text === 'string') files.set(file, text);
    else issues.push(text);
  }
  return { files, issues };
}

async function readPackage(root: string, name: string): Promise<PackageFolder> {
  const { files, issues: unreadable } = await textsOf(join(root, name));
  if (unreadable.length > 0) return { name, issues: unreadable };
  const { package: read, issues } = packageOf(files);
  if (!read || read.info.name === name) return { name, issues, ...(read && { package: read }) };
  const says = `is not the name of its folder, ${name}; addresses use it, so make them the same`;
  return {
    name,
    issues: [{ file: 'datapackage.json', property: 'name', value: read.info.name, rule: 'name', says }],
  };
}

/** Names of the packages under a data folder, sorted; the page opens with the first. */
export async function packageNames(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Reads and checks every package under a data folder. */
export async function readPackages(root: string): Promise<readonly PackageFolder[]> {
  return Promise.all((await packageNames(root)).map((name) => readPackage(root, name)));
}

/** Reads and checks the synonyms that all packages under a data folder share; without the file there are none. */
export async function sharedSynonyms(root: string): Promise<ReturnType<typeof readSynonyms>> {
  if (!existsSync(join(root, SYNONYMS_FILE))) return { synonyms: [], issues: [] };
  const text = await textOf(root, SYNONYMS_FILE);
  return typeof text === 'string' ? readSynonyms(text) : { synonyms: [], issues: [text] };
}

/** All issues of all packages and of what they share, a line each. */
export function printIssues(folders: readonly PackageFolder[], shared: readonly Issue[] = []): string {
  return [
    ...folders.flatMap(({ name, issues }) => issues.map((issue) => `data/${name}/${printIssue(issue)}`)),
    ...shared.map((issue) => `data/${printIssue(issue)}`),
  ].join('\n');
}

/** The packages with the synonyms that they share, or an error that lists every issue. */
export async function checkedPackages(root: string): Promise<readonly DataPackage[]> {
  const [folders, shared] = await Promise.all([readPackages(root), sharedSynonyms(root)]);
  if (folders.length === 0) throw new Error(`${root} has no package; put one into a folder of its own`);
  const issues = printIssues(folders, shared.issues);
  if (issues) throw new Error(`the data break their rules\n${issues}`);
  return folders.flatMap(({ package: read }) => (read ? { ...read, synonyms: shared.synonyms } : []));
}

/** Applies `change` to the text of a package's datapackage.json; returns whether that made a difference. */
export async function rewriteDescriptor(
  root: string,
  name: string,
  change: (text: string) => string,
): Promise<boolean> {
  const path = join(root, name, 'datapackage.json');
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after !== before) await writeFile(path, after);
  return after !== before;
}
