import type { EventItem } from '../../core/dataset/dataset.ts';
import type { Filter } from '../../core/store/filter.ts';
import { findPosition } from '../../core/store/find-position.ts';
import type { EventQuery } from '../../core/store/query.ts';

export interface Neighbours {
  readonly previous?: EventItem;
  readonly next?: EventItem;
}

/** The events of the filter just before and after an event by date, whether the filter holds that event or not. */
export async function neighboursOf(query: EventQuery, filter: Filter, row: number): Promise<Neighbours> {
  const { index, present, total } = await findPosition(query, filter, undefined, row);
  const at = async (place: number): Promise<EventItem | undefined> =>
    place < 0 || place >= total
      ? undefined
      : (await query.page(filter, undefined, { by: 'date', descending: false }, place, 1)).items[0];
  return { previous: await at(index - 1), next: await at(present ? index + 1 : index) };
}
