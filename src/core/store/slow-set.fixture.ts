import type { Dataset } from '../dataset/dataset.ts';
import { memoryQuery } from './memory-query.ts';
import type { OpenSet } from './open-set.ts';
import { slowQuery } from './slow-query.fixture.ts';

/** Answers take up to so long, ms. */
const SLOWEST = 240;

/**
 * Stands in for open-set.ts where the whole page is tried with a slow store: `slow=<seed>` in the fragment of the address
 * chooses the delays, `failing` beside it lets half of the kinds of questions fail the first time.
 */
export function openSet(dataset: Dataset): OpenSet {
  const wish = new URLSearchParams(globalThis.location.hash.slice(1));
  const seed = Number(wish.get('slow') ?? 1);
  const failing = wish.has('failing') ? 0.5 : 0;
  return { catalogue: dataset, query: slowQuery(memoryQuery(dataset), { seed, slowest: SLOWEST, failing }) };
}
