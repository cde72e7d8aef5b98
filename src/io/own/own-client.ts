import type { ColumnGuess } from '../../core/import/formats/guess-columns.ts';
import type { Reason } from '../../core/import/report/reasons.ts';
import type { Issue } from '../../core/model/issue.ts';
import type { OpenSet } from '../../core/store/open-set.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { remoteQuery } from '../remote-query.ts';
import { watchSilence } from '../silence.ts';
import type {
  AskedMapping,
  Clocks,
  Keeping,
  OwnAsking,
  OwnEntry,
  OwnMessage,
  OwnReport,
  Progress,
  ShownPreview,
} from './own-messages.ts';

/** A set that was read from files and can be looked at. */
export interface OwnSet {
  readonly entry: OwnEntry;
  readonly keeping: Keeping;
  /** Of what was read just now. */
  readonly report?: OwnReport;
  readonly open: OpenSet;
}

/**
 * Why files were not opened: a reason that every language has words for, or what a browser says. `asksDayOrder`: telling whether
 * day or month comes first would help; `issues`: what breaks the rules of tables.
 */
export class NotOpened extends Error {
  readonly reason: Reason | string;
  readonly asksDayOrder: boolean;
  readonly issues: readonly Issue[];

  constructor(reason: Reason | string, asksDayOrder = false, issues: readonly Issue[] = []) {
    super(typeof reason === 'string' ? reason : reason.says);
    this.reason = reason;
    this.asksDayOrder = asksDayOrder;
    this.issues = issues;
  }
}

/** A table of an unknown layout: what its columns mean is for a person to say. */
export interface MappingTalk {
  readonly question: AskedMapping;
  /** What the first rows give when the columns mean this. */
  preview(columns: ColumnGuess): Promise<ShownPreview>;
  answer(columns: ColumnGuess): void;
}

/** What is heard while files are read. */
export interface ImportListener {
  progress(progress: Progress): void;
  question(talk: MappingTalk): void;
}

interface Held extends OwnSet {
  close(): void;
}

/** The sets whose workers run, by their names. */
const held = new Map<string, Held>();

/** Starts a worker, asks it for a set, and waits for that; the worker ends when the signal aborts or there is none. */
function started(asking: OwnAsking, listener: ImportListener, signal: AbortSignal): Promise<Held> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' });
    const ask = (message: OwnAsking) => worker.postMessage(message);
    let onPreview: (preview: ShownPreview) => void = () => undefined;
    let isMade = false;
    const abort = () => end(signal.reason);
    // Reading is watched and can be cancelled by the reader, who has only waiting where a set is opened.
    const silence =
      asking.own === 'open'
        ? watchSilence('the worker that holds the set', ({ message }) => end(new NotOpened(message)))
        : undefined;
    const end = (reason: unknown) => {
      silence?.end();
      worker.terminate();
      signal.removeEventListener('abort', abort);
      reject(reason);
    };
    signal.addEventListener('abort', abort);
    worker.onerror = ({ message }) => {
      if (!isMade) end(new NotOpened(message ?? 'the worker that reads files could not be fetched'));
    };
    const talk = (question: AskedMapping): MappingTalk => ({
      question,
      preview: (columns) =>
        new Promise((done) => {
          onPreview = done;
          ask({ own: 'preview', columns });
        }),
      answer: (columns) => ask({ own: 'mapping', columns }),
    });
    worker.addEventListener('message', ({ data }: MessageEvent<OwnMessage | { own?: undefined }>) => {
      if (data.own === 'progress') listener.progress(data.progress);
      else if (data.own === 'question') listener.question(talk(data.question));
      else if (data.own === 'previewed') onPreview(data.preview);
      else if (data.own === 'refused') end(new NotOpened(data.reason, data.asksDayOrder, data.issues));
      else if (data.own === 'failed') end(new NotOpened(data.reason));
      else if (data.own === 'kept') {
        // The memory that reading took is given back before another worker opens what was read.
        const { entry, report } = data;
        const opened = started({ own: 'open', name: entry.name }, listener, signal);
        resolve(opened.then((set) => ({ ...set, report })));
        end(undefined);
      } else if (data.own === 'made') {
        isMade = true;
        silence?.end();
        signal.removeEventListener('abort', abort);
        const { entry, keeping, report } = data;
        const remote = remoteQuery(worker, entry.events);
        const broken = (reason: string) => remote.break(new Error(reason));
        worker.onerror = ({ message }) => broken(message ?? 'the worker that holds the set stopped');
        const catalogue = { ...data.catalogue, zone: zoneOf(data.catalogue.info.timeZone) };
        const close = () => {
          worker.terminate();
          broken('the set was closed');
        };
        resolve({ entry, keeping, report, open: { catalogue, query: remote.query }, close });
      }
    });
    ask(asking);
  });
}

/** Holds a set; where one of its name is held, which has the same events, that stays, as others may be asking it. */
function hold(set: Held): OwnSet {
  const { entry, keeping, report, close } = set;
  const before = held.get(entry.name);
  if (before) close();
  const kept = before ? { ...before, keeping, report } : set;
  held.set(entry.name, kept);
  return kept;
}

/**
 * Reads files that belong together in a worker, which then holds their events and answers questions about them. Rejects with
 * the signal's reason when that aborts, and with `NotOpened` where there is nothing to be had.
 */
export async function importOwn(
  files: readonly File[],
  clocks: Clocks,
  listener: ImportListener,
  signal: AbortSignal,
): Promise<OwnSet> {
  return hold(await started({ own: 'import', files, clocks }, listener, signal));
}

const SILENT: ImportListener = { progress: () => undefined, question: () => undefined };

/**
 * Opens what is held or kept in the browser under a name. When the signal aborts the set is closed, unless it is in memory
 * alone. Rejects with `NotOpened` where the browser does not have it.
 */
export async function openOwn(name: string, signal: AbortSignal): Promise<OwnSet> {
  const set = held.get(name) ?? hold(await started({ own: 'open', name }, SILENT, signal));
  signal.addEventListener('abort', () => {
    if (set.keeping === 'kept') closeOwn(name);
  });
  return set;
}

/** Ends the worker of a set. */
export function closeOwn(name: string): void {
  held.get(name)?.close();
  held.delete(name);
}

/** The sets that are in memory alone, as nothing could be kept. */
export function unkeptOwn(): readonly OwnEntry[] {
  return [...held.values()].filter(({ keeping }) => keeping !== 'kept').map(({ entry }) => entry);
}
