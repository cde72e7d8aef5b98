import { setTimeout as sleep } from 'node:timers/promises';
import { NO_FILTER } from '../../src/core/store/filter.ts';
import type { EventQuery } from '../../src/core/store/query.ts';
import { DAY } from '../../src/core/time/span.ts';
import { gridOf } from '../../src/engine/bench/asked-questions.ts';
import { engineLine } from '../../src/io/engine-line.ts';
import { remoteQuery } from '../../src/io/remote-query.ts';
import { percentile } from './frames.ts';

const READERS = 20;
/** ms from one question of a reader to the next, whatever the answer takes. */
const PACE = 250;
const COLUMNS = 1000;
/** Days of a span, and how many days the last one begins after the first. */
const SPAN_DAYS = 365;
const OTHER_DAYS = 3285;
const LAST_DAY = Date.UTC(2020, 11, 1);

/** What the answers of all readers together were; times in ms. */
export interface ReaderFigures {
  readonly answers: number;
  readonly errors: number;
  readonly median: number;
  readonly most95: number;
  readonly longest: number;
}

/** Asks what cubes answer, of another year each time, so that no answer is kept already. */
async function askCube(query: EventQuery, serial: number): Promise<unknown> {
  const to = LAST_DAY - (serial % OTHER_DAYS) * DAY;
  const span = { from: to - SPAN_DAYS * DAY, to };
  const filter = serial % 2 === 0 ? NO_FILTER : { ...NO_FILTER, category: ['attacks'] };
  if (serial % 3 === 0) return query.mapGrid(filter, span, gridOf(11));
  return query.histogram(filter, serial % 3 === 1 ? 'category' : 'none', span, COLUMNS);
}

/** Twenty readers ask the set at an address that ends with a slash for so many ms, four times a second each. */
export async function twentyReaders(address: string, total: number, during: number): Promise<ReaderFigures> {
  const times: number[] = [];
  let errors = 0;
  let serial = 0;
  const until = performance.now() + during;

  async function reader(index: number): Promise<void> {
    const { query } = remoteQuery(engineLine(address), total);
    await sleep((index * PACE) / READERS);
    while (performance.now() < until) {
      const started = performance.now();
      try {
        await askCube(query, serial++);
        times.push(performance.now() - started);
      } catch {
        errors++;
      }
      await sleep(Math.max(0, started + PACE - performance.now()));
    }
  }

  await Promise.all(Array.from({ length: READERS }, (_, index) => reader(index)));
  return {
    answers: times.length,
    errors,
    median: percentile(times, 0.5),
    most95: percentile(times, 0.95),
    longest: Math.max(...times),
  };
}
