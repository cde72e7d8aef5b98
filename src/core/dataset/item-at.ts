import type { When } from '../edtf/when.ts';
import type { EventRow } from '../model/tables.ts';
import type { EventColumns } from './event-columns.ts';
import type { EventItem, OrderWords } from './event-item.ts';
import { fieldsAt } from './fields-at.ts';
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
  return {
    ...fieldsAt(columns, row, placeCount),
    id: event.id,
    title: event.title,
    when: isNarrowed(columns, row, written) ? whenAt(columns, row) : written,
    written,
    ...(event.zone !== undefined && { zone: event.zone }),
    ...(order && { order }),
    whole: columns.partOf?.[row] ?? -1,
    ...(wholeTitle !== undefined && { wholeTitle }),
    partCount,
    ...(effective && { effective }),
    locator: event.locator,
    date: event.date,
    ...(event.time !== undefined && { time: event.time }),
  };
}
