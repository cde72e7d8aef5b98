import { reasonOf } from '../../base/reason-of.ts';
import { stretchesOf } from '../../core/dataset/buffer/encode-events.ts';
import { catalogueOf } from '../../core/dataset/catalogue-of.ts';
import { type KeptSet, keptDataset } from '../../core/dataset/kept-set.ts';
import { type SetBuilder, setBuilder } from '../../core/import/columns/set-builder.ts';
import { BrokenTables } from '../../core/import/data-package.ts';
import type { ColumnGuess } from '../../core/import/formats/guess-columns.ts';
import { type FormatName, importFiles } from '../../core/import/import-files.ts';
import { DayOrderUnknown, Refusal } from '../../core/import/input/refusal.ts';
import type { AskMapping, MappingQuestion } from '../../core/import/mapping.ts';
import { keptReport } from '../../core/import/report/kept-report.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { wordIndex } from '../../core/store/word-index.ts';
import { prepareQuery } from '../prepare-query.ts';
import { hostQuery } from '../query-host.ts';
import { contentName } from './content-name.ts';
import { countedFile } from './counted-file.ts';
import { keepSet, keptSet } from './kept-set-files.ts';
import type { OwnAsking, OwnMessage, ShownPreview } from './own-messages.ts';

/** ms between two words about the progress. */
const OFTEN = 100;

function say(message: OwnMessage): void {
  postMessage(message);
}

/** Answers questions about a set from now on. */
function host(set: KeptSet) {
  const dataset = keptDataset(set);
  const query = memoryQuery(dataset, wordIndex);
  hostQuery(self, query);
  prepareQuery(query);
  const { zone: _, ...catalogue } = catalogueOf(dataset);
  return catalogue;
}

let question: MappingQuestion | undefined;
let answer: (columns: ColumnGuess) => void = () => undefined;

/** What was said of columns by their names: files that belong together are asked about once. */
const said = new Map<string, ColumnGuess>();

const ask: AskMapping = async (asked) => {
  const key = JSON.stringify(asked.names);
  const known = said.get(key);
  if (known) return known;
  question = asked;
  const { preview: _, ...plain } = asked;
  say({ own: 'question', question: plain });
  const columns = await new Promise<ColumnGuess>((done) => {
    answer = done;
  });
  said.set(key, columns);
  return columns;
};

function shownPreview({ file, preview }: MappingQuestion, columns: ColumnGuess): ShownPreview {
  const { events, ...counts } = preview(columns);
  const builder = setBuilder({ id: 'table', label: 'Table' }, file);
  for (const [at, event] of events.entries()) builder.take({ ...event, id: `${at}`, file, row: at + 1 });
  const made = builder.finish(file);
  if (made.events.columns.length === 0) return counts;
  return { ...counts, set: { ...made, info: { ...made.info, name: 'preview' } } };
}

/** Counts how far files are read, and says so now and then. */
function progressOf(files: readonly File[]) {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const positions = files.map(() => 0);
  let format: string | undefined;
  let rows = 0;
  let last = 0;
  const tell = () => {
    if (performance.now() - last < OFTEN) return;
    last = performance.now();
    const bytes = positions.reduce((sum, at) => sum + at, 0);
    say({ own: 'progress', progress: { bytes, total, rows, format } });
  };
  return {
    inputs: files.map((file, i) =>
      countedFile(file, (bytes) => {
        positions[i] = bytes;
        tell();
      }),
    ),
    begin({ label }: FormatName) {
      format = label;
      rows = 0;
    },
    row: () => {
      rows++;
    },
  };
}

type ImportAsking = Extract<OwnAsking, { own: 'import' }>;

/** Reads files into a set; nothing of the reading stays in memory but that. */
async function readSet({ files, clocks: { dayOrder, timeZone } }: ImportAsking) {
  const names = files.map(({ name }) => name).join(', ');
  const progress = progressOf(files);
  let label = '';
  let builder: SetBuilder | undefined;
  const report = await importFiles(progress.inputs, {
    dayOrder,
    ask,
    begin(format, named) {
      const begun = setBuilder(format, names, { ...named, ...(timeZone && { timeZone }) });
      builder = begun;
      label = format.label;
      progress.begin(format);
      return {
        event: (event) => {
          progress.row();
          begun.take(event);
        },
      };
    },
  });
  const made = builder?.finish(files.length === 1 ? files.at(0)!.name : names.slice(0, 120));
  if (!made?.events.columns.length) throw new Refusal({ says: 'no-dated-event' });
  return { made, report: { ...keptReport(report), label, undated: builder?.undated ?? [] } };
}

async function importOwn(asking: ImportAsking): Promise<void> {
  const { made, report } = await readSet(asking);
  const stretches = stretchesOf(made.events);
  const name = await contentName(asking.files.at(0)!.name, stretches);
  const set: KeptSet = { ...made, info: { ...made.info, name } };
  const { events, ...tables } = set;
  const entry = {
    name,
    title: set.info.title,
    format: report.label,
    events: events.columns.length,
    size: stretches.length,
    opened: Date.now(),
  };
  const keeping = await keepSet(entry, stretches, tables, report);
  if (keeping === 'kept') say({ own: 'kept', entry, report });
  else say({ own: 'made', entry, keeping, report, catalogue: host(set) });
}

async function openKept(name: string): Promise<void> {
  const { set, entry } = await keptSet(name);
  say({ own: 'made', entry, keeping: 'kept', catalogue: host(set) });
}

function failed(error: unknown): void {
  if (error instanceof Refusal)
    say({
      own: 'refused',
      reason: error.reason,
      asksDayOrder: error instanceof DayOrderUnknown,
      issues: error instanceof BrokenTables ? error.issues : [],
    });
  else say({ own: 'failed', reason: reasonOf(error) });
}

addEventListener('message', ({ data }: MessageEvent<OwnAsking | { own?: undefined }>) => {
  if (data.own === 'import') importOwn(data).catch(failed);
  else if (data.own === 'open') openKept(data.name).catch(failed);
  else if (data.own === 'mapping') answer(data.columns);
  else if (data.own === 'preview' && question)
    say({ own: 'previewed', preview: shownPreview(question, data.columns) });
});
