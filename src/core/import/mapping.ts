import type { DayOrder } from './cells/date-layouts.ts';
import { isMissing } from './cells/numbers.ts';
import { rowCells } from './cells/row-cells.ts';
import type { TableFormat, TableHead } from './formats/format.ts';
import { type ColumnGuess, guessColumns } from './formats/guess-columns.ts';
import { mappedReader, plainTable } from './formats/plain-table.ts';
import type { FoundEvent } from './imported-event.ts';

/** Values of a column that a person is shown. */
const SAMPLES = 3;
/** Letters of a value that are shown. */
const LETTERS = 80;

/** What the first rows of a table give under a mapping. */
export interface MappingPreview {
  /** Rows that were looked at. */
  readonly rows: number;
  readonly dated: number;
  /** With a point or the name of a place. */
  readonly placed: number;
  /** The first event that has a date, as it will be shown. */
  readonly first?: { readonly title: string; readonly date: string; readonly place?: string };
  readonly events: readonly FoundEvent[];
}

/** A table of no known format: its columns, some of their values, and what they seem to mean. */
export interface MappingQuestion {
  readonly file: string;
  readonly names: readonly string[];
  readonly samples: readonly (readonly string[])[];
  readonly guess: ColumnGuess;
  preview(columns: ColumnGuess): MappingPreview;
}

/** Asks a person what the columns of a table mean. */
export type AskMapping = (question: MappingQuestion) => Promise<ColumnGuess>;

function samplesOf({ rows }: TableHead, column: number): readonly string[] {
  const values = new Set<string>();
  for (const { cells } of rows) {
    const value = (cells[column] ?? '').trim();
    if (!isMissing(value)) values.add(value.slice(0, LETTERS));
    if (values.size === SAMPLES) break;
  }
  return [...values];
}

const ORDERS: readonly DayOrder[] = ['day-first', 'month-first'];

function previewOf({ header: { names }, rows }: TableHead, columns: ColumnGuess): MappingPreview {
  const readers = ORDERS.map((order) => {
    const orders = new Map(names.map((_, column) => [column, order]));
    const cells = rowCells({ names, orders, report: () => undefined });
    return { cells, read: mappedReader(cells, columns) };
  });
  let [dated, placed] = [0, 0];
  let first: MappingPreview['first'];
  const events: FoundEvent[] = [];
  for (const row of rows) {
    const [event, other] = readers.map(({ cells, read }) => {
      cells.set(row.cells);
      return read();
    });
    const date = event.date ?? other.date;
    if (date) dated++;
    if (event.point || event.place) placed++;
    events.push({ ...event, date });
    if (date) first ??= { title: event.title, date: date.edtf, place: event.place };
  }
  return { rows: rows.length, dated, placed, first, events };
}

/** The question that a table's first rows raise. */
export function mappingQuestion(file: string, head: TableHead): MappingQuestion {
  const { names } = head.header;
  return {
    file,
    names,
    samples: names.map((_, column) => samplesOf(head, column)),
    guess: guessColumns(head),
    preview: (columns) => previewOf(head, columns),
  };
}

/** A format of tables whose columns mean what a person said. */
export function mappedTable(columns: ColumnGuess): TableFormat {
  return { ...plainTable, read: (_, cells) => mappedReader(cells, columns) };
}
