import type { DayOrder } from './cells/date-layouts.ts';
import { dayOrderOf } from './cells/day-order.ts';
import { DayOrderNeeded, rowCells } from './cells/row-cells.ts';
import type { TableFormat, TableHead } from './formats/format.ts';
import type { Row } from './input/row-scanner.ts';
import type { TableSource } from './input/table-source.ts';
import type { Intake } from './intake.ts';
import { headOfTable, isBlankRow, isTagRow, namesOfTable } from './recognise.ts';
import type { Reason } from './report/reasons.ts';

const isSame = (cells: readonly string[], header: readonly string[]) =>
  cells[0] === header[0] && cells.length === header.length && cells.every((cell, at) => cell === header[at]);

/** Rows of data of a table one after another, without header, tag rows and blank ones. */
async function eachRow(
  format: TableFormat,
  source: TableSource,
  take: (row: Row) => void,
  skipped?: (reason: Reason) => void,
): Promise<void> {
  let isFirst = true;
  let isBelowHeader = false;
  let header: readonly string[] | undefined;
  for await (const batch of source.rows()) {
    for (const row of batch) {
      if (isBlankRow(row.cells)) continue;
      if (isFirst) {
        isFirst = false;
        isBelowHeader = namesOfTable(format, source, row.cells).isRow;
        if (isBelowHeader) {
          header = row.cells;
          continue;
        }
      }
      if (isBelowHeader && isTagRow(row.cells)) skipped?.({ says: 'tag-row' });
      else if (header && isSame(row.cells, header)) skipped?.({ says: 'header-again' });
      else take(row);
      isBelowHeader = false;
    }
  }
}

/** Which number comes first in the dates of a column, by all its values, else by those of other columns. */
async function surveyed(
  format: TableFormat,
  source: TableSource,
  column: number,
  name: string,
): Promise<DayOrder> {
  const survey = dayOrderOf(source.file, name);
  await eachRow(format, source, ({ number, cells }) => {
    cells.forEach((cell, at) => {
      if (at === column) survey.take(cell, number);
      else survey.takeOther(cell);
    });
  });
  return survey.decide();
}

/** Reads all rows of a table once; throws `DayOrderNeeded` where a date has two readings. */
async function readOnce(
  format: TableFormat,
  head: TableHead,
  source: TableSource,
  orders: ReadonlyMap<number, DayOrder>,
  intake: Intake,
): Promise<void> {
  const { names } = head.header;
  const { file } = source;
  let at = 0;
  let isRejected = false;
  const cells = rowCells({
    names,
    orders,
    report(kind, rule, column, value) {
      isRejected ||= kind === 'rejected';
      intake.find({ kind, rule, file, row: at, column: column.trim(), value });
    },
  });
  const read = format.read(head, cells);
  if (head.header.repeated.length > 0)
    intake.note({
      reason: {
        says: 'repeated-column',
        columns: head.header.repeated.map((name) => `“${name}”`).join(', '),
      },
      file,
    });

  if (source.above) intake.note({ reason: { says: 'rows-above', row: source.above + 1 }, file });
  await eachRow(
    format,
    source,
    (row) => {
      at = row.number;
      isRejected = false;
      intake.row();
      cells.set(row.cells);
      if (row.isNoEntry) return cells.find('rejected', 'not-an-entry', 0);
      if (row.isCut && (row.isOpen || row.cells.length < names.length))
        return cells.find('rejected', 'cut-off', row.cells.length - 1);
      if (row.cells.length < names.length) cells.find('kept', 'short-row', -1);
      if (row.cells.length > names.length && !isBlankRow(row.cells.slice(names.length)))
        cells.find('dropped', 'long-row', names.length);
      if (row.quote)
        cells.find('kept', row.quote.kind === 'broken' ? 'broken-quote' : 'stray-quote', row.quote.cell);
      const found = read();
      if (found && !isRejected) intake.take(found, file, row.number, () => row.cells.join('\u001f'));
    },
    (reason) => intake.note({ reason, file }),
  );
  const end = source.brokeOff?.();
  if (end) intake.note({ reason: end, file });
}

/** An import is to begin anew, as the order of a column's dates is known now. */
export class Again extends Error {}

/** What is known of the order of day and month, by file and column. */
export type DayOrders = Map<string, Map<number, DayOrder>>;

/**
 * Reads a table. Throws `Again` once the values of a column had to be looked through to tell day from month; `given` is the
 * order that the person has told.
 */
export async function readTable(
  format: TableFormat,
  source: TableSource,
  intake: Intake,
  known: DayOrders,
  given?: DayOrder,
): Promise<void> {
  const head = await headOfTable(source, format);
  const orders = known.get(source.file) ?? new Map<number, DayOrder>();
  known.set(source.file, orders);
  try {
    await readOnce(format, head, source, orders, intake);
  } catch (error) {
    if (!(error instanceof DayOrderNeeded)) throw error;
    const { column } = error;
    orders.set(column, given ?? (await surveyed(format, source, column, head.header.names[column])));
    throw new Again();
  }
}
