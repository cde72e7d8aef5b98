import { LruCache } from '../../base/lru-cache.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { EventItem, EventRecord } from '../dataset/event-item.ts';

/** Items that are kept: more than all views show at once, as they ask for the same ones in every frame. */
const ITEMS_KEPT = 8192;
/** Records that are kept: a page of a story, and the events opened last. */
const RECORDS_KEPT = 512;

/** The same set with the events that were asked for last kept as they are decoded; all questions share them. */
export function keptDecoded(set: Dataset): Dataset {
  const items = new LruCache<number, EventItem>(ITEMS_KEPT, set.item);
  const records = new LruCache<number, EventRecord>(RECORDS_KEPT, set.record);
  return { ...set, item: (row) => items.of(row), record: (row) => records.of(row) };
}
