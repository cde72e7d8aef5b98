import { join } from 'node:path';
import { reasonOf } from '../base/reason-of.ts';
import { visible } from '../base/visible.ts';
import { textLanguages } from '../core/dataset/packed-texts.ts';
import { translationCount } from '../core/dataset/translation-count.ts';
import { TABLE_NAMES } from '../core/model/schema.ts';
import { command } from './command.ts';
import { checkedPackages, type PackageFolder, readPackages, readShared } from './data-files.ts';
import { diffData } from './diff-data.ts';
import { issueReport } from './issue-report.ts';
import { release, unreleased } from './release-data.ts';
import { formatTables, writeSchemas } from './rewrite-data.ts';
import { say } from './step.ts';

const ROOT = 'data';

function summary({ name, package: read, issues }: PackageFolder): string {
  if (!read) return `${name}: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}`;
  const counts = TABLE_NAMES.filter((table) => read.tables[table].length > 0).map(
    (table) => `${read.tables[table].length} ${table}`,
  );
  return `${name}: ${counts.join(', ')}; no issue`;
}

/** The actors that a search finds by one spelling alone; no mistake, as many have but one name. */
function withoutAlias({ name, package: read }: PackageFolder): string {
  const ids = (read?.tables.actors ?? []).filter(({ aliases }) => !aliases).map(({ id }) => id);
  if (ids.length === 0) return '';
  return `${name}: ${ids.length} ${ids.length === 1 ? 'actor' : 'actors'} without an alias: ${ids.join(', ')}`;
}

/** How much is translated, a line for each language; no mistake, since the rest is shown as it is and marked. */
function translations({ name, package: read }: PackageFolder): string {
  if (!read) return '';
  return textLanguages(read)
    .map((language) => {
      const { translated, all, missing } = translationCount(read, language);
      const rest = [...missing].map(([column, n]) => `${n} ${column}`).join(', ');
      return `${name}: ${language} has ${translated} of ${all} texts${rest && `; without ${rest}`}`;
    })
    .join('\n');
}

/** Prints lines of which some are from tables: nothing in them reaches the terminal but as letters. */
function sayLines(text: string): void {
  if (text) say(text.split('\n').map(visible).join('\n'));
}

/** Enters every package into its ledger; refuses while one has an issue. Returns the exit code. */
async function enterReleases(): Promise<number> {
  const packages = await checkedPackages(ROOT);
  const today = new Date().toISOString().slice(0, 10);
  for (const one of packages) sayLines(await release(join(ROOT, one.info.name), one, today));
  return 0;
}

/** Prints what changed since a git revision; returns the exit code. */
async function printDiff(revision: string | undefined): Promise<number> {
  if (revision === undefined) {
    say('--diff lacks a git revision; name a commit, a branch or a tag, as in --diff HEAD~1');
    return 2;
  }
  try {
    sayLines(await diffData('.', revision));
    return 0;
  } catch (error) {
    sayLines(reasonOf(error));
    return 2;
  }
}

/**
 * Checks every package under data/ and prints every issue, a summary when there are many, and a line for each package. With
 * `--schema` it first writes the schemas in each datapackage.json from the model, with `--format` every table in its one form;
 * with `--diff <git revision>` it prints instead what changed since, with `--release` it enters the
 * data as they are into the ledgers of their versions. Returns the exit code.
 */
export const main = command({ options: ['--format', '--schema', '--diff', '--release'] }, async (args) => {
  if (args[0] === '--diff' && args.length <= 2) return printDiff(args[1]);
  if (args[0] === '--release' && args.length === 1) return enterReleases();
  const wrong = args.find((arg) => arg !== '--schema' && arg !== '--format');
  if (wrong !== undefined) {
    say(
      `${wrong} does not go with the rest; there are --format, --schema, and by themselves --release and --diff <git revision>`,
    );
    return 2;
  }
  if (args.includes('--schema')) sayLines((await writeSchemas(ROOT)).join('\n'));
  if (args.includes('--format')) sayLines((await formatTables(ROOT)).join('\n'));
  const folders = await readPackages(ROOT);
  const { synonyms, issues: shared } = await readShared(ROOT);
  sayLines(issueReport(folders, shared));
  for (const folder of folders) {
    sayLines(summary(folder));
    sayLines(withoutAlias(folder));
    sayLines(translations(folder));
    if (folder.package) sayLines(unreleased(join(ROOT, folder.name), folder.package));
  }
  say(`synonyms: ${synonyms.length} ${synonyms.length === 1 ? 'group' : 'groups'}`);
  if (folders.length === 0) say(`${ROOT} has no package; put one into a folder of its own`);
  const issues = [...folders.flatMap((folder) => folder.issues), ...shared];
  return folders.length > 0 && issues.length === 0 ? 0 : 1;
});
