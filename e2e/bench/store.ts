import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { say } from '../../src/build/step.ts';
import { decodeEvents } from '../../src/core/dataset/buffer/decode-events.ts';
import { encodeEvents } from '../../src/core/dataset/buffer/encode-events.ts';
import type { CodedEvents } from '../../src/core/dataset/column-builder.ts';
import { demoEvents } from '../../src/core/dataset/demo/demo-events.ts';
import { demoDataset } from '../../src/core/dataset/demo.ts';
import { NO_FILTER } from '../../src/core/store/filter.ts';
import { memoryQuery } from '../../src/core/store/memory-query.ts';
import { wordIndex } from '../../src/core/store/word-index.ts';

/** Searches of one word in many rows, of the beginning of words, of two words, and of one that nobody wrote. */
const SEARCHES = ['smoke', 'convo', 'smoke stadium', 'helicopters canals bakery', 'zebra'] as const;

export interface StoreFigures {
  readonly rows: number;
  /** Milliseconds to make the columns, to open the set with its outline, and to read all words. */
  readonly make: number;
  readonly open: number;
  readonly read: number;
  /** Milliseconds to write the columns into one buffer, and to open the set from it. */
  readonly store: number;
  readonly reopen: number;
  /** Bytes a row of that buffer, of the texts in it, and of all that is held once every word has been read. */
  readonly bytes: number;
  readonly textBytes: number;
  readonly heldBytes: number;
  /** Longest and median search, ms, each asked for the first time. */
  readonly search: number;
  readonly medianSearch: number;
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  return [work(), performance.now() - start];
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that this process holds in objects and buffers. */
function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function searched({ columns }: Pick<CodedEvents, 'columns'>) {
  const [query, open] = timed(() => {
    const opened = memoryQuery(demoDataset(columns.length, { columns }), wordIndex);
    opened.count(NO_FILTER);
    return opened;
  });
  const [, read] = timed(() => {
    while (!query.prepare());
  });
  query.count({ ...NO_FILTER, q: 'warm' });
  const times = SEARCHES.map((q) => timed(() => query.count({ ...NO_FILTER, q }))[1]).sort((a, b) => a - b);
  return {
    open,
    read,
    search: times[times.length - 1],
    medianSearch: times[times.length >> 1],
    after: held(),
  };
}

function reopened(buffer: ArrayBuffer): number {
  return timed(() => {
    const events = decodeEvents(buffer);
    if (!events.ok) throw new Error(`the stored events cannot be read: ${events.reason}`);
    const { columns } = events.value;
    return memoryQuery(demoDataset(columns.length, { columns }), wordIndex).count(NO_FILTER);
  })[1];
}

/** Measures a made set of so many rows in this process, as its worker holds it. */
export function measureStore(rows: number): StoreFigures {
  const before = held();
  const [events, make] = timed(() => demoEvents(rows));
  const { after, ...figures } = searched(events);
  const [buffer, store] = timed(() => encodeEvents(events));
  const { summary } = events.columns;
  return {
    rows,
    make,
    ...figures,
    store,
    reopen: reopened(buffer),
    bytes: buffer.byteLength / rows,
    textBytes: summary ? (summary.bytes.byteLength + summary.ends.byteLength) / rows : 0,
    heldBytes: (after - before) / rows,
  };
}

/** `node src/build/run.mjs e2e/bench/store.ts`: the store alone, without a page. */
export async function main(): Promise<number> {
  for (const rows of [1_000_000, 5_000_000]) say(JSON.stringify(measureStore(rows)));
  return 0;
}
