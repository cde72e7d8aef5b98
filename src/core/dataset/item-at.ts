import type { When } from '../edtf/when.ts';
import type { EventRow } from '../model/tables.ts';
import { STATUSES } from '../model/vocabulary.ts';
import { type EventColumns, FLAG } from './event-columns.ts';
import type { EventItem, OrderWords } from './event-item.ts';
import { harmAt } from './harm-at.ts';
import { whenAt } from './when-at.ts';

function isNarrowed(columns: EventColumns, row: number, written: When): boolean {
  return (
    columns.startEarliest[row] !== written.startEarliest ||
    columns.startLatest[row] !== written.startLatest ||
    columns.endEarliest[row] !== written.endEarliest ||
    columns.endLatest[row] !== written.endLatest
  );
}

/** The little that views need of a row: its columns, and the texts of its table row. */
export function itemAt(
  columns: EventColumns,
  row: number,
  event: EventRow,
  told: {
    readonly written: When;
    readonly effective?: When;
    readonly order?: OrderWords;
    readonly wholeTitle?: string;
    readonly partCount: number;
    /** How many places the dictionary has. */
    readonly placeCount: number;
  },
): EventItem {
  const { written, effective, order, wholeTitle, partCount, placeCount } = told;
  const place = columns.place[row];
  return {
    row,
    id: event.id,
    title: event.title,
    category: columns.category[row],
    status: STATUSES[columns.status[row]],
    when: isNarrowed(columns, row, written) ? whenAt(columns, row) : written,
    written,
    ...(order && { order }),
    whole: columns.partOf?.[row] ?? -1,
    ...(wholeTitle !== undefined && { wholeTitle }),
    partCount,
    ...harmAt(columns, row),
    ...(effective && { effective }),
    place: place < placeCount ? place : -1,
    source: columns.source[row],
    x: columns.x[row],
    y: columns.y[row],
    radius: columns.radius[row],
    exact: (columns.flags[row] & FLAG.exactPlace) !== 0,
    locator: event.locator,
    date: event.date,
    ...(event.time !== undefined && { time: event.time }),
    origins: columns.origins[row],
  };
}
