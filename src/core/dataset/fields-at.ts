import { STATUSES } from '../model/vocabulary.ts';
import { type EventColumns, FLAG } from './event-columns.ts';
import type { EventItem } from './event-item.ts';
import { harmAt } from './harm-at.ts';

type FieldOfColumns =
  | 'row'
  | 'category'
  | 'status'
  | 'killed'
  | 'wounded'
  | 'place'
  | 'source'
  | 'x'
  | 'y'
  | 'radius'
  | 'exact'
  | 'origins';

/** What the columns alone say of the event of a row; `placeCount` is how many places the dictionary has. */
export function fieldsAt(
  columns: EventColumns,
  row: number,
  placeCount: number,
): Pick<EventItem, FieldOfColumns> {
  const place = columns.place[row];
  return {
    row,
    category: columns.category[row],
    status: STATUSES[columns.status[row]],
    ...harmAt(columns, row),
    place: place < placeCount ? place : -1,
    source: columns.source[row],
    x: columns.x[row],
    y: columns.y[row],
    radius: columns.radius[row],
    exact: (columns.flags[row] & FLAG.exactPlace) !== 0,
    origins: columns.origins[row],
  };
}
