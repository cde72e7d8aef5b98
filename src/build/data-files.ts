import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageOf } from '../core/dataset/package-of.ts';
import { readSynonyms, SYNONYMS_FILE } from '../core/dataset/read/synonyms.ts';
import { type Issue, printIssue } from '../core/model/issue.ts';
import type { DataPackage } from '../core/model/package.ts';
import { reservation } from '../core/view/reserved-names.ts';
import { storyIssues } from '../core/view/step-view.ts';
import { firstPackage } from './first-package.ts';
import { InWords } from './in-words.ts';
import { readText, readTexts } from './package-texts.ts';

/** A folder under data/, read and checked; it has a package when it has no issue. */
export interface PackageFolder {
  readonly name: string;
  readonly package?: DataPackage;
  readonly issues: readonly Issue[];
}

function nameIssue(value: string, says: string): Issue {
  return { file: 'datapackage.json', property: 'name', value, rule: 'name', says };
}

async function readPackage(root: string, name: string): Promise<PackageFolder> {
  const { files, issues: unreadable, missing } = await readTexts(join(root, name));
  const { package: read, issues: found } = packageOf(files);
  const said = new Set(unreadable.map(({ file }) => file));
  const issues: Issue[] = [
    ...(read ? storyIssues(read) : []),
    ...unreadable,
    ...missing,
    ...found
      .filter(({ file, rule }) => rule !== 'file' || !said.has(file))
      .filter(({ file, rule }) => rule !== 'file' || !missing.some((one) => one.file === file)),
  ];
  const reserved = reservation(name);
  if (reserved !== undefined) issues.push(nameIssue(name, `is ${reserved}; give the data set another name`));
  if (!read || issues.length > 0) return { name, issues };
  if (read.info.name === name) return { name, issues, package: read };
  const says = `is not the name of its folder, ${name}; addresses use it, so make them the same`;
  return { name, issues: [nameIssue(read.info.name, says)] };
}

/** Names of the packages under a data folder, sorted. */
export async function packageNames(root: string): Promise<readonly string[]> {
  if (!existsSync(root)) throw new InWords(`${root} is missing; it holds a folder for each data set`);
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Reads and checks every package under a data folder. */
export async function readPackages(root: string): Promise<readonly PackageFolder[]> {
  return Promise.all((await packageNames(root)).map((name) => readPackage(root, name)));
}

/** What the packages under a data folder share: their synonyms, and which of them is the first; with what is wrong with it. */
export async function readShared(
  root: string,
): Promise<ReturnType<typeof readSynonyms> & { readonly first?: string }> {
  const { synonyms, issues } = await sharedSynonyms(root);
  const { first, issues: more } = await firstPackage(root, await packageNames(root));
  return { synonyms, first, issues: [...issues, ...more] };
}

/** The synonyms of the packages under a data folder, with what is wrong with them; none without the file. */
export async function sharedSynonyms(root: string): Promise<ReturnType<typeof readSynonyms>> {
  if (!existsSync(join(root, SYNONYMS_FILE))) return { synonyms: [], issues: [] };
  const { text, issue } = await readText(root, SYNONYMS_FILE);
  const read = text === undefined ? { synonyms: [], issues: [] } : readSynonyms(text);
  return issue ? { synonyms: [], issues: [issue, ...read.issues] } : read;
}

/** All issues of all packages and of what they share, a line each. */
export function printIssues(folders: readonly PackageFolder[], shared: readonly Issue[] = []): string {
  return [
    ...folders.flatMap(({ name, issues }) => issues.map((issue) => `data/${name}/${printIssue(issue)}`)),
    ...shared.map((issue) => `data/${printIssue(issue)}`),
  ].join('\n');
}

/** The packages with the synonyms that they share, the one that opens first first, or an error that lists every issue. */
export async function checkedPackages(root: string): Promise<readonly DataPackage[]> {
  const [folders, shared] = await Promise.all([readPackages(root), readShared(root)]);
  if (folders.length === 0) throw new InWords(`${root} has no package; put one into a folder of its own`);
  const issues = printIssues(folders, shared.issues);
  if (issues) throw new Error(`the data break their rules\n${issues}`);
  return folders
    .flatMap(({ package: read }) => (read ? { ...read, synonyms: shared.synonyms } : []))
    .sort((a, b) => Number(b.info.name === shared.first) - Number(a.info.name === shared.first));
}
