import type { Catalogue } from '../dataset/catalogue.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { memoryQuery } from './memory-query.ts';
import type { EventQuery } from './query.ts';

/** A set that can be looked at: what is known of it as a whole, and the questions about its events. */
export interface OpenSet {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
}

/** A compiled set that answers here and at once. */
export function openSet(dataset: Dataset): OpenSet {
  return { catalogue: dataset, query: memoryQuery(dataset) };
}
