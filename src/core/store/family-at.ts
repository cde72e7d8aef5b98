import type { Dataset } from '../dataset/dataset.ts';
import type { EventItem, EventRecord } from '../dataset/event-item.ts';
import type { Family } from './query.ts';

/** The event of a row with its parts, its whole, and the parts of that. */
export function familyAt({ record }: Pick<Dataset, 'record'>, row: number): Family {
  const recordsOf = (items: readonly EventItem[]): readonly EventRecord[] =>
    items.map((item) => record(item.row));
  const event = record(row);
  const whole = event.partOf && record(event.partOf.row);
  return {
    event,
    parts: recordsOf(event.parts),
    ...(whole && { whole }),
    beside: whole ? recordsOf(whole.parts) : [],
  };
}
