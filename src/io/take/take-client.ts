import type { ExportFormat } from '../../core/export/exporter.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import type { BookOfTables, TakeAnswer, TakeAsking, TakenFile, TakenFrom, Weighed } from './take-messages.ts';

/** Events that are taken away at most: all of them are in memory while a file is written. */
export const MOST_TAKEN = 50_000;
/** Records that are asked for at once. */
const PAGE = 500;

/** A selection that a worker has, to be written in any format until the signal aborts. */
export interface Taking {
  /** Events of the selection, more than are taken where they are more than `MOST_TAKEN`. */
  readonly total: number;
  readonly weighed: Weighed;
  write(format: ExportFormat): Promise<TakenFile>;
}

/** Which events of a set are taken. */
export interface Asked {
  readonly query: EventQuery;
  readonly filter: Filter;
  /** Without one, whatever their time. */
  readonly span?: Span;
}

/**
 * Asks the worker and waits for its answer; one question at a time. Fails, too, where the worker stopped before it was asked:
 * that is heard from the beginning.
 */
function asker(worker: Worker, signal: AbortSignal) {
  const ended = new Promise<never>((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message }) =>
      reject(new Error(message ?? 'the worker that writes files could not be fetched'));
  });
  // Nobody may be asking when it ends.
  ended.catch(() => undefined);
  return (asking: TakeAsking): Promise<TakeAnswer> => {
    const answer = new Promise<TakeAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<TakeAnswer>) => {
        if (data.take === 'failed') reject(new Error(data.reason));
        else resolve(data);
      };
      worker.postMessage(asking);
    });
    return Promise.race([ended, answer]);
  };
}

const started = () => new Worker(new URL('./take-worker.ts', import.meta.url), { type: 'module' });

/** Tables as a workbook, as they are; without any, one with three example events. */
export async function bookOfTables(of: BookOfTables | undefined): Promise<Blob> {
  const worker = started();
  try {
    const written = await asker(worker, new AbortController().signal)({ take: 'tables', of });
    if (written.take !== 'written') throw new Error('the worker that writes files answered another question');
    return written.file.content;
  } finally {
    worker.terminate();
  }
}

/**
 * Hands the events of a selection, the first `MOST_TAKEN` by date, to a worker page by page, and has it told what is lost by
 * each format. Rejects with the signal's reason when that aborts, which ends the worker.
 */
export async function takeAway(from: TakenFrom, asked: Asked, signal: AbortSignal): Promise<Taking> {
  signal.throwIfAborted();
  const worker = started();
  signal.addEventListener('abort', () => worker.terminate());
  const ask = asker(worker, signal);
  const hand = (message: TakeAsking) => worker.postMessage(message);
  const query = asked.query.during(signal);
  hand({ take: 'from', from });
  let total = 1;
  for (let at = 0; at < Math.min(total, MOST_TAKEN); at += PAGE) {
    const page = await query.story(asked.filter, at, Math.min(PAGE, MOST_TAKEN - at), asked.span);
    signal.throwIfAborted();
    hand({ take: 'records', records: page.records });
    total = page.total;
  }
  const told = await ask({ take: 'weigh' });
  if (told.take !== 'weighed') throw new Error('the worker that writes files answered another question');
  return {
    total,
    weighed: told.weighed,
    async write(format) {
      const written = await ask({ take: 'write', format });
      if (written.take !== 'written')
        throw new Error('the worker that writes files answered another question');
      return written.file;
    },
  };
}
