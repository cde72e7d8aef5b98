import { say } from '../../src/build/step.ts';
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
  /** Bytes a row of all columns, and of the texts among them. */
  readonly bytes: number;
  readonly textBytes: number;
  /** Longest and median search, ms, each asked for the first time. */
  readonly search: number;
  readonly medianSearch: number;
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  return [work(), performance.now() - start];
}

/** Measures a made set of so many rows in this process, as its worker holds it. */
export function measureStore(rows: number): StoreFigures {
  const [events, make] = timed(() => demoEvents(rows));
  const [query, open] = timed(() => memoryQuery(demoDataset(rows, events), wordIndex));
  query.count(NO_FILTER);
  const [, read] = timed(() => {
    while (!query.prepare());
  });
  query.count({ ...NO_FILTER, q: 'warm' });
  const times = SEARCHES.map((q) => timed(() => query.count({ ...NO_FILTER, q }))[1]).sort((a, b) => a - b);
  const { summary, ...numbers } = events.columns;
  const textBytes = summary ? summary.bytes.byteLength + summary.ends.byteLength : 0;
  const arrays = Object.values(numbers).filter((column) => ArrayBuffer.isView(column));
  const own = arrays.reduce((sum, { byteLength }) => sum + byteLength, textBytes);
  return {
    rows,
    make,
    open,
    read,
    bytes: own / rows,
    textBytes: textBytes / rows,
    search: times[times.length - 1],
    medianSearch: times[times.length >> 1],
  };
}

/** `node src/build/run.mjs e2e/bench/store.ts`: the store alone, without a page. */
export async function main(): Promise<number> {
  for (const rows of [1_000_000, 5_000_000]) say(JSON.stringify(measureStore(rows)));
  return 0;
}
