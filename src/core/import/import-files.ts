import type { PackageInfo } from '../model/package.ts';
import type { DayOrder } from './cells/date-layouts.ts';
import { isDataPackage, readDataPackage, takePackage } from './data-package.ts';
import { keepCompanion, type TimeMapCompanions, timeMapFormat } from './formats/timemap.ts';
import { encodingNote } from './input/decode.ts';
import type { InputFile } from './input/input-file.ts';
import { NoEvents, Refusal } from './input/refusal.ts';
import { unpacked } from './input/unpack.ts';
import { type Consumer, type Intake, intakeFor } from './intake.ts';
import type { AskMapping } from './mapping.ts';
import { type Known, oneOfBook } from './one-of-book.ts';
import { filesOfBook, isBookOfTables } from './package/book-tables.ts';
import { readEntries } from './read-entries.ts';
import { Again, type DayOrders, readTable } from './read-table.ts';
import { headOfTable, type Recognised, recognise } from './recognise.ts';
import type { ImportReport } from './report/import-report.ts';
import type { Note, Reason } from './report/reasons.ts';

/** A format by its id and by its name as people know it. */
export interface FormatName {
  readonly id: string;
  readonly label: string;
}

/** What files may say of all their events: the zone of days and clocks, and a ground for the map. */
export type NamedByFiles = Partial<Pick<PackageInfo, 'timeZone' | 'ground'>>;

/** How files are to be read. */
export interface ImportOptions {
  /** Which number comes first in dates that have two readings, where the person knows. */
  readonly dayOrder?: DayOrder;
  /** Says what the columns of a table mean that is of no known format; they are guessed where nobody does. */
  readonly ask?: AskMapping;
  /**
   * Makes who takes events and findings. It is asked again, and what came before is void, where a column had to be
   * looked through before its dates could be read.
   */
  readonly begin: (format: FormatName, named?: NamedByFiles) => Consumer;
}

/** Files in files, two levels deep: a zip of what is packed with gzip, and the like. */
async function opened(files: readonly InputFile[]): Promise<readonly InputFile[]> {
  const all: InputFile[] = [];
  for (const file of files)
    for (const inner of await unpacked(file)) for (const one of await unpacked(inner)) all.push(one);
  return all;
}

/** The files that are of a format; what lies beside them in a zip and is of none is told in notes. */
async function recognisedAll(
  given: readonly InputFile[],
  files: readonly InputFile[],
  ask: AskMapping | undefined,
): Promise<{ readonly known: readonly Recognised[]; readonly notes: readonly Note[] }> {
  const known: Known[] = [];
  const notes: Note[] = [];
  let first: Refusal | undefined;
  for (const file of files) {
    try {
      const one = await recognise(file, ask);
      const names = file.sheet && 'source' in one ? (await headOfTable(one.source)).header.names : [];
      known.push({ one, sheet: file.sheet, names });
    } catch (error) {
      if (!(error instanceof Refusal) || given.includes(file)) throw error;
      if (!first || (error instanceof NoEvents && !(first instanceof NoEvents))) first = error;
      notes.push({ reason: error.reason, isLeftOut: true });
    }
  }
  if (known.length === 0) throw first ?? new Refusal({ says: 'no-data' });
  const { kept, notes: others } = oneOfBook(known);
  return { known: kept.map(({ one }) => one), notes: [...notes, ...others] };
}

const formatOf = (one: Recognised) =>
  one.kind === 'timemap' ? { id: 'timemap', label: 'TimeMap' } : one.format;

function oneFormat(known: readonly Recognised[]): FormatName {
  const first = formatOf(known[0]);
  const other = known.map(formatOf).find(({ id }) => id !== first.id);
  if (other) throw new Refusal({ says: 'different-formats', one: first.label, other: other.label });
  if (known.every((one) => one.kind === 'timemap' && one.part !== 'events'))
    throw new Refusal({ says: 'no-timemap-events' });
  return first;
}

type TimeMapFile = Recognised & { readonly kind: 'timemap' };

async function companionsIn(files: readonly TimeMapFile[]): Promise<TimeMapCompanions> {
  const companions: TimeMapCompanions = { categories: new Map(), sources: new Map() };
  for (const { part, items } of files) {
    if (part === 'events') continue;
    for await (const batch of items()) for (const item of batch) keepCompanion(part, item, companions);
  }
  return companions;
}

/** Reads files of one format, one after another. */
async function readAll(
  known: readonly Recognised[],
  intake: Intake,
  orders: DayOrders,
  { dayOrder }: ImportOptions,
): Promise<void> {
  const companions = await companionsIn(known.filter((one) => one.kind === 'timemap'));
  for (const one of known) {
    if (one.kind === 'table') await readTable(one.format, one.source, intake, orders, dayOrder);
    else if (one.kind !== 'timemap') await readEntries(one, intake);
    else if (one.part === 'events')
      await readTable(timeMapFormat(companions), one.source, intake, orders, dayOrder);
    const { encoding } = 'source' in one ? one.source : one.sniffed;
    const note = encodingNote(encoding);
    if (note) intake.note({ reason: note });
  }
}

/**
 * Reads files that belong together and hands on their events, one by one; memory does not grow with them but for the few
 * bytes by which repeated ids are told. Throws a `Refusal` with a sentence where there is nothing to be had.
 */
export async function importFiles(
  given: readonly InputFile[],
  options: ImportOptions,
): Promise<ImportReport> {
  const files = await opened(given);
  const isBook = isBookOfTables(files);
  if (isBook || isDataPackage(files)) {
    const format = isBook
      ? { id: 'workbook', label: 'Workbook' }
      : { id: 'data-package', label: 'Data package' };
    const read = await readDataPackage(isBook ? await filesOfBook(files) : files, isBook);
    const intake = intakeFor(options.begin(format, read.info));
    takePackage(read, intake);
    return intake.finish(format.id);
  }
  const { known, notes } = await recognisedAll(given, files, options.ask);
  const format = oneFormat(known);
  const orders: DayOrders = new Map();
  for (;;) {
    const intake = intakeFor(options.begin(format));
    for (const note of notes) intake.note(note);
    try {
      await readAll(known, intake, orders, options);
    } catch (error) {
      if (error instanceof Again) continue;
      throw error;
    }
    const report = intake.finish(format.id);
    if (report.events === 0) throw new Refusal(nothingMade(report));
    return report;
  }
}

function nothingMade({ rows, groups, notes }: ImportReport): Reason {
  const isLink = notes.some(({ reason }) => reason.says === 'linked-kml');
  if (rows === 0) return { says: isLink ? 'linked-kml' : 'no-row' };
  const [most] = [...groups].sort((a, b) => b.count - a.count);
  return most
    ? { says: 'no-event-by-rule', rows, rule: most.rule, row: most.examples[0].row }
    : { says: 'no-event', rows };
}
