import { basename, dirname, join, resolve } from 'node:path';
import { visible } from '../base/visible.ts';
import { command } from '../build/command.ts';
import { sharedSynonyms } from '../build/data-files.ts';
import { nodeFiles } from '../build/import/node-file.ts';
import { InWords } from '../build/in-words.ts';
import { installEngine } from '../build/install-engine.ts';
import { root, say } from '../build/step.ts';
import { Refusal } from '../core/import/input/refusal.ts';
import { printIssue } from '../core/model/issue.ts';
import type { DataPackage } from '../core/model/package.ts';
import { clusterAddress } from './cluster/cluster-address.ts';
import { createCatalogue } from './cluster/set-catalogue.ts';
import { demoSource } from './load/demo-source.ts';
import type { EventSource } from './load/event-source.ts';
import { importSource } from './load/import-source.ts';
import { LOAD_OPTIONS, type LoadArguments, loadArguments } from './load/load-arguments.ts';
import { packageSource } from './load/package-source.ts';

/** Rows between two lines of progress. */
const STEP = 1_000_000;

/** The synonyms of the folder in which a package lies. */
async function synonymsBeside(path: string): Promise<DataPackage['synonyms']> {
  const { synonyms, issues } = await sharedSynonyms(dirname(resolve(path)));
  if (issues.length > 0) throw new InWords(issues.map(printIssue).join('\n'));
  return synonyms;
}

async function sourceOf({ demo, paths, dayOrder }: LoadArguments): Promise<EventSource> {
  if (demo !== undefined) return demoSource(demo);
  const title = paths.map((path) => basename(path)).join(', ');
  try {
    const files = await nodeFiles(paths);
    return (
      (await packageSource(files, () => synonymsBeside(paths[0]))) ?? importSource(files, title, dayOrder)
    );
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new InWords(`${path} is not there; name a file that is`);
    throw error;
  }
}

const rate = (rows: number, seconds: number) => Math.round(rows / seconds).toLocaleString('en');

/** Says now and then how many rows something is done to, and how quickly. */
function progress(done: string): (rows: number) => void {
  const started = performance.now();
  let said = 0;
  return (rows) => {
    if (rows < said + STEP) return;
    said = rows - (rows % STEP);
    const a = rate(rows, (performance.now() - started) / 1000);
    say(`${rows.toLocaleString('en')} rows ${done}, ${a} a second`);
  };
}

/**
 * Loads files, or with `--demo` a made set, into `engine/<name>.duckdb` or the cluster that `--engine` names, and says how far it
 * is, what came of it and how quickly. Returns 0 when the set is there, 1 when the files were refused, 2 for wrong use.
 */
export const main = command({ options: LOAD_OPTIONS, words: true }, async (args) => {
  const wanted = loadArguments(args);
  if (typeof wanted === 'string') {
    say(wanted);
    return 2;
  }
  if (installEngine()) say('the engine is installed');
  const address = wanted.engine === undefined ? undefined : clusterAddress(wanted.engine);
  if (address) await createCatalogue(address);
  const folder = address ? join(root, 'engine', 'cluster') : join(root, 'engine');
  const { writeSet } = await import('./load/write-set.ts');
  const onSorted = (rows: number) => say(`${rows.toLocaleString('en')} rows are sorted and counted`);
  try {
    const { path, rows, report, reading, sorting } = await writeSet(
      folder,
      wanted.name,
      await sourceOf(wanted),
      {
        onRows: progress('read'),
        onSorted,
        append: wanted.append,
      },
    );
    if (report) say(report);
    say(
      `${path}: ${rows.toLocaleString('en')} rows, read in ${reading.toFixed(1)} s (${rate(rows, reading)} a second), sorted and counted in ${sorting.toFixed(1)} s; ${rate(rows, reading + sorting)} a second in all`,
    );
    if (address) {
      const { moveSet } = await import('./cluster/move-set.ts');
      const started = performance.now();
      await moveSet(path, wanted.name, address, progress('copied'));
      say(`${address.shown}: copied, ${rate(rows, (performance.now() - started) / 1000)} rows a second`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message.split('\n').map(visible).join('\n'));
    return 1;
  }
});
