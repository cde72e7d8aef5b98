import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { withEngineSection } from '../../src/build/bench-section.ts';
import { build } from '../../src/build/build.ts';
import { command } from '../../src/build/command.ts';
import { InWords } from '../../src/build/in-words.ts';
import { installEngine } from '../../src/build/install-engine.ts';
import { cacheFolder, root, say } from '../../src/build/step.ts';
import { ASKED_QUESTIONS } from '../../src/engine/bench/asked-questions.ts';
import { madeTable } from '../../src/engine/bench/made-table.ts';
import type { EventSource } from '../../src/engine/load/event-source.ts';
import { besideLines } from './beside-others.ts';
import { hostedLines } from './hosted-set.ts';

const SIZES = [10_000_000];
/** Rows of a table of text that is loaded as files are. */
const TABLE_ROWS = 300_000;
/** Each question is asked once more than this; the first time counts apart. */
const TIMES = 7;

const grouped = (n: number) => Math.round(n).toLocaleString('en');
const ms = (time: number) => (time < 100 ? time.toFixed(1) : time.toFixed(0));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Loads a source anew, and tells what it took as a row of the table. */
async function loadRow(folder: string, name: string, source: EventSource): Promise<string> {
  const { writeSet } = await import('../../src/engine/load/write-set.ts');
  const before = process.cpuUsage();
  const { rows, path, reading, sorting } = await writeSet(folder, name, source);
  const { user, system } = process.cpuUsage(before);
  const bytes = statSync(path).size / rows;
  const seconds = [reading, sorting, (user + system) / 1e6].map((one) => one.toFixed(1));
  return line([name, grouped(rows), ...seconds, grouped(rows / (reading + sorting)), bytes.toFixed(0)]);
}

async function questionRows(path: string): Promise<readonly string[]> {
  const { openEngineSet } = await import('../../src/engine/set/engine-set.ts');
  const { engineQuery } = await import('../../src/engine/query/engine-query.ts');
  const set = await openEngineSet(path);
  const rows: string[] = [];
  for (const { name, target, ask } of ASKED_QUESTIONS) {
    const first = await timed(() => ask(engineQuery(set)));
    const later: number[] = [];
    for (let i = 0; i < TIMES; i++) later.push(await timed(() => ask(engineQuery(set))));
    rows.push(line([name, ms(first), ms(median(later)), target === undefined ? '' : String(target)]));
  }
  await set.close();
  return rows;
}

function sizesOf(words: readonly string[]): readonly number[] {
  const sizes = words.map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new InWords('name how many events each set is to have, as in 1000000 100000000');
  return sizes.length > 0 ? sizes : SIZES;
}

/**
 * `npm run bench:engine`: loads made sets of some sizes and a table of text, asks each set what its views ask,
 * serves them to twenty readers and to a page, and writes what it took into BENCH.md, beside what others take; with sizes, it
 * only says what these do.
 */
export const main = command({ options: [], words: true }, async (args) => {
  const sizes = sizesOf(args);
  if (installEngine()) say('the engine is installed');
  await build([]);
  const { demoSource } = await import('../../src/engine/load/demo-source.ts');
  const folder = join(cacheFolder, 'engine-bench');
  mkdirSync(folder, { recursive: true });
  const loads: string[] = [];
  const asked: string[] = [];
  try {
    loads.push(await loadRow(folder, 'table', madeTable(TABLE_ROWS)));
    for (const size of sizes) {
      loads.push(await loadRow(folder, `made-${size}`, demoSource(size)));
      say(`${grouped(size)} events are loaded`);
      asked.push(
        `### ${grouped(size)} events`,
        '',
        line(['question', 'first', 'again', 'target at 100 million']),
        line(['---', '---:', '---:', '---:']),
        ...(await questionRows(join(folder, `made-${size}.duckdb`))),
        '',
      );
    }
    asked.push(...(await hostedLines(folder, sizes)));
    if (sizes === SIZES) asked.push(...(await besideLines(folder, SIZES[0])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [{ model }] = cpus();
  const section = [
    '\n## Sets of the engine\n',
    `Measured by \`npm run bench:engine\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB. Times of questions are in ms, in one process, without what carries them to a page. Made sets of more than five million events last ten years, others 14 months.`,
    '',
    line(['loaded', 'rows', 'read, s', 'sorted, s', 'processors, s', 'rows a second', 'bytes a row']),
    line(['---', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...loads,
    '',
    ...asked,
  ].join('\n');
  say(section);
  const file = join(root, 'BENCH.md');
  if (args.length === 0) writeFileSync(file, withEngineSection(readFileSync(file, 'utf8'), section));
  return 0;
});
