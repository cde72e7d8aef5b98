import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageOf } from '../core/dataset/package-of.ts';
import { type Issue, printIssue } from '../core/model/issue.ts';
import type { DataPackage } from '../core/model/package.ts';

/** A folder under data/, read and checked; it has a package when it has no issue. */
export interface PackageFolder {
  readonly name: string;
  readonly package?: DataPackage;
  readonly issues: readonly Issue[];
}

const TABLE_OR_DESCRIPTION = /\.(csv|json|geojson)$/;

async function textsOf(folder: string): Promise<{ files: Map<string, string>; issues: Issue[] }> {
  const files = new Map<string, string>();
  const issues: Issue[] = [];
  const names = (await readdir(folder)).filter((name) => TABLE_OR_DESCRIPTION.test(name)).sort();
  for (const file of names) {
    try {
      files.set(file, new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, file))));
    } catch {
      issues.push({ file, rule: 'utf-8', says: 'is not UTF-8; save it in that encoding' });
    }
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

/** All issues of all packages, a line each. */
export function printIssues(folders: readonly PackageFolder[]): string {
  return folders
    .flatMap(({ name, issues }) => issues.map((issue) => `data/${name}/${printIssue(issue)}`))
    .join('\n');
}

/** The packages, or an error that lists every issue of every one. */
export async function checkedPackages(root: string): Promise<readonly DataPackage[]> {
  const folders = await readPackages(root);
  if (folders.length === 0) throw new Error(`${root} has no package; put one into a folder of its own`);
  const issues = printIssues(folders);
  if (issues) throw new Error(`the data break their rules\n${issues}`);
  return folders.flatMap(({ package: read }) => read ?? []);
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
