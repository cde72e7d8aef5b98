import { readEdtf } from '../import/cells/date-layouts.ts';
import { ALL_EVENT_COLUMNS, EVENT_COLUMNS, type EventColumn } from '../import/formats/events-table.ts';
import { printListCell } from '../import/formats/list-cell.ts';
import type { ExportedEvent, Selection } from './exporter.ts';

type Cell = string | number | undefined;

/** An event as the cells of its row, by their columns. */
export function cellsOf(event: ExportedEvent): Readonly<Record<EventColumn, Cell>> {
  const { point, killed, wounded } = event;
  return {
    id: event.id,
    title: event.title,
    summary: event.summary,
    category: event.category,
    edtf: event.date?.edtf,
    zone: event.zone,
    latitude: point?.lat,
    longitude: point?.lon,
    radius_m: event.radius,
    place: event.place,
    country: event.country,
    actors: printListCell(event.actors.map(({ name, role, attribution }) => [name, role, attribution])),
    associated: printListCell((event.associated ?? []).map((name) => [name])),
    killed_low: killed?.low,
    killed_best: killed?.best,
    killed_high: killed?.high,
    none_reported: event.noneReported && 'yes',
    wounded_low: wounded?.low,
    wounded_best: wounded?.best,
    wounded_high: wounded?.high,
    sources: printListCell(
      event.sources.map(({ title, publisher, published, url }) => [title, publisher, published, url]),
    ),
  };
}

/** The columns of a selection, and its events for them: where one has a zone of its own, all say theirs, as no other cell does. */
export function tableOf({ events, timeZone }: Selection): {
  readonly columns: readonly EventColumn[];
  readonly events: readonly ExportedEvent[];
} {
  if (events.every(({ zone }) => zone === undefined)) return { columns: EVENT_COLUMNS, events };
  return {
    columns: ALL_EVENT_COLUMNS,
    events: events.map((event) => ({ ...event, zone: event.zone ?? timeZone })),
  };
}

/** Whether a date in EDTF can be read again: years beyond four digits have no months there. */
export function hasOddDate({ date }: ExportedEvent): boolean {
  return date !== undefined && typeof readEdtf(date.edtf) === 'string';
}

/** A text that no spreadsheet takes for a formula, as an apostrophe is put before it. */
export function withoutFormula(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** A text of which nothing is taken away when it is read again, where formulas do no harm. */
export function kept(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
