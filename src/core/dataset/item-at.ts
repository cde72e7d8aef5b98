import type { When } from '../edtf/when.ts';
import type { EventRow } from '../model/tables.ts';
import { STATUSES } from '../model/vocabulary.ts';
import { type EventColumns, NONE } from './columns.ts';
import type { EventItem } from './dataset.ts';
import { whenAt } from './when-at.ts';

/** The little that views need of a row: its columns, and the texts of its table row. */
export function itemAt(
  columns: EventColumns,
  row: number,
  event: EventRow,
  effective: When | undefined,
): EventItem {
  const place = columns.place[row];
  return {
    row,
    id: event.id,
    title: event.title,
    category: columns.category[row],
    status: STATUSES[columns.status[row]],
    when: whenAt(columns, row),
    ...(effective && { effective }),
    place: place === NONE ? -1 : place,
    source: columns.source[row],
    x: columns.x[row],
    y: columns.y[row],
    radius: columns.radius[row],
    locator: event.locator,
    date: event.date,
    ...(event.time !== undefined && { time: event.time }),
    origins: columns.origins[row],
  };
}
