import { TABLE_NAMES, TABLE_SCHEMAS } from '../core/model/schema.ts';
import {
  type PackageFolder,
  packageNames,
  printIssues,
  readPackages,
  rewriteDescriptor,
  sharedSynonyms,
} from './data-files.ts';
import { diffData } from './diff-data.ts';
import { printJson } from './print-json.ts';

const ROOT = 'data';

interface Descriptor {
  readonly resources?: readonly { readonly name?: string }[];
}

/** The text of a datapackage.json with the schemas of its resources written anew from the model. */
function withSchemas(text: string): string {
  const descriptor = JSON.parse(text) as Descriptor;
  const resources = (descriptor.resources ?? []).map((resource) => {
    const table = TABLE_NAMES.find((name) => name === resource.name);
    return table ? { ...resource, schema: TABLE_SCHEMAS[table] } : resource;
  });
  return printJson({ ...descriptor, resources });
}

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

function say(text: string): void {
  if (text) process.stdout.write(`${text}\n`);
}

/** Prints what changed since a git revision; returns the exit code. */
async function printDiff(revision: string | undefined): Promise<number> {
  if (revision === undefined) {
    say('--diff lacks a git revision; name a commit, a branch or a tag, as in --diff HEAD~1');
    return 2;
  }
  try {
    say(await diffData('.', revision));
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

/**
 * Checks every package under data/ and prints every issue and a line for each package; with `--schema` it first writes
 * the schemas in each datapackage.json from the model; with `--diff <git revision>` it prints instead what changed since.
 * Returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === '--diff' && args.length <= 2) return printDiff(args[1]);
  const unknown = args.find((arg) => arg !== '--schema');
  if (unknown !== undefined) {
    say(`${unknown} is not an option here; there are --schema and --diff <git revision>`);
    return 2;
  }
  if (args.includes('--schema')) {
    for (const name of await packageNames(ROOT)) {
      if (await rewriteDescriptor(ROOT, name, withSchemas))
        say(`data/${name}/datapackage.json: schemas written`);
    }
  }
  const folders = await readPackages(ROOT);
  const { synonyms, issues: shared } = await sharedSynonyms(ROOT);
  say(printIssues(folders, shared));
  for (const folder of folders) {
    say(summary(folder));
    say(withoutAlias(folder));
  }
  say(`synonyms: ${synonyms.length} ${synonyms.length === 1 ? 'group' : 'groups'}`);
  if (folders.length === 0) say(`${ROOT} has no package; put one into a folder of its own`);
  const issues = [...folders.flatMap((folder) => folder.issues), ...shared];
  return folders.length > 0 && issues.length === 0 ? 0 : 1;
}
