import { headerOf } from './cells/header.ts';
import { flatColumns } from './formats/flat-items.ts';
import type { JsonFormat, TableFormat, TableHead, XmlFormat } from './formats/format.ts';
import { FORMATS } from './formats/formats.ts';
import { plainTable } from './formats/plain-table.ts';
import { TIMEMAP_COLUMNS, type TimeMapPart, timeMapCells, timeMapPart } from './formats/timemap.ts';
import { timeMapItems, timeMapRows, timeMapSheet } from './formats/timemap-sheet.ts';
import { headOf, type InputFile } from './input/input-file.ts';
import type { JsonItem } from './input/json-items.ts';
import { isParquet, parquetSource } from './input/parquet-source.ts';
import { NoEvents, Refusal } from './input/refusal.ts';
import type { Row } from './input/row-scanner.ts';
import { firstItems, itemsOf, type Sniffed, sniff } from './input/sniff.ts';
import { delimitedSource, flatSource, type TableSource } from './input/table-source.ts';
import { type AskMapping, mappedTable, mappingQuestion } from './mapping.ts';

/** A file whose format is known, and how it is read. */
export type Recognised =
  | { readonly kind: 'table'; readonly format: TableFormat; readonly source: TableSource }
  | { readonly kind: 'json'; readonly format: JsonFormat; readonly sniffed: Sniffed }
  | { readonly kind: 'xml'; readonly format: XmlFormat; readonly sniffed: Sniffed }
  | {
      readonly kind: 'timemap';
      readonly part: TimeMapPart;
      /** The events, of that part. */
      readonly source: TableSource;
      /** The entries of another part. */
      readonly items: () => AsyncIterable<readonly JsonItem[]>;
    };

/** Rows below the header by which a table is told. */
const HEAD_ROWS = 200;

/** Whether a row only tags the columns below the header, as HXL does. */
export function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /^#\w/.test(cell));
}

export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The names of a table's columns, and whether they are its first row. */
export function namesOfTable(
  format: TableFormat | undefined,
  source: TableSource,
  first: readonly string[],
): { readonly names: readonly string[]; readonly isRow: boolean } {
  if (source.names) return { names: source.names, isRow: false };
  const given = format?.namesOf?.(first);
  return given ? { names: given, isRow: false } : { names: first, isRow: true };
}

async function firstRows(source: TableSource): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of source.rows()) {
    for (const row of batch) if (!isBlankRow(row.cells)) rows.push(row);
    if (rows.length > HEAD_ROWS) break;
  }
  return rows.slice(0, HEAD_ROWS + 1);
}

const TABLE_FORMATS = FORMATS.filter((format) => format.kind === 'table');

/** The head of a table as a format sees it. */
export async function headOfTable(source: TableSource, format?: TableFormat): Promise<TableHead> {
  const all = await firstRows(source);
  const { names, isRow } = namesOfTable(format, source, all[0]?.cells ?? []);
  const rows = (isRow ? all.slice(1) : all).filter(({ cells }) => !isTagRow(cells));
  return { header: headerOf(names), rows };
}

/** A table that is of no known format, read as a person says. */
async function mapped(
  file: InputFile,
  source: TableSource,
  head: TableHead,
  ask: AskMapping,
): Promise<Recognised> {
  const columns = await ask(mappingQuestion(file.name, head));
  return { kind: 'table', format: mappedTable(columns), source };
}

async function recognisedTable(file: InputFile, source: TableSource, ask?: AskMapping): Promise<Recognised> {
  const plain = await headOfTable(source);
  const part = timeMapSheet(plain);
  if (part)
    return {
      kind: 'timemap',
      part,
      source: timeMapRows(plain, source),
      items: () => timeMapItems(plain, source),
    };
  for (const format of TABLE_FORMATS) {
    const head = format.namesOf ? await headOfTable(source, format) : plain;
    const detected = format.detect(head);
    if (detected === true && format === plainTable && ask) return mapped(file, source, head, ask);
    if (detected === true) return { kind: 'table', format, source };
    if (detected !== false) throw new NoEvents(detected.refused(file.name));
  }
  if (plain.rows.length === 0) throw new Refusal({ says: 'no-row-in', file: file.name });
  if (ask && plain.header.names.length > 1) return mapped(file, source, plain, ask);
  const names = plain.header.names.slice(0, 12).map((name) => `“${name.trim().slice(0, 40)}”`);
  throw new Refusal({ says: 'no-dates', file: file.name, columns: names.join(', ') });
}

async function recognisedJson(sniffed: Sniffed): Promise<Recognised> {
  const { file } = sniffed;
  const items = await firstItems(sniffed);
  // A feature by itself is the only text of its file.
  if (sniffed.sort === 'json' && items.some(({ path, value }) => path === 'type' && value === 'Feature'))
    return recognisedJson({ ...sniffed, sort: 'json-texts' });
  const part = timeMapPart(items);
  if (part) {
    const path = items.find(({ path: one }) => one === 'events')?.path ?? '';
    const flat = {
      holds: (one: string) => one === path,
      areFeatures: false,
      names: TIMEMAP_COLUMNS.map((name) => name.split('|')[0]),
      cellsOf: ({ value }: JsonItem) => timeMapCells(value),
    };
    return { kind: 'timemap', part, source: flatSource(sniffed, flat), items: () => itemsOf(sniffed) };
  }
  for (const format of FORMATS) {
    if (format.kind === 'json' && format.detect(items) === true) return { kind: 'json', format, sniffed };
  }
  const flat = flatColumns(items);
  if (!flat) throw new Refusal({ says: 'no-list', file: file.name });
  const read = await recognisedTable(file, flatSource(sniffed, flat));
  if (!flat.areFeatures || read.kind !== 'table' || read.format !== plainTable) return read;
  return { ...read, format: { ...plainTable, id: 'geojson', label: 'GeoJSON' } };
}

/** The format of a file by what is in it, or a refusal in words; what the columns of other tables mean is asked. */
export async function recognise(file: InputFile, ask?: AskMapping): Promise<Recognised> {
  if (isParquet(await headOf(file, 4))) return recognisedTable(file, await parquetSource(file), ask);
  const sniffed = await sniff(file);
  if (sniffed.sort !== 'table' && sniffed.sort !== 'xml') return recognisedJson(sniffed);
  if (sniffed.sort === 'table') return recognisedTable(file, delimitedSource(sniffed), ask);
  for (const format of FORMATS) {
    if (format.kind === 'xml' && format.detect(sniffed.head) === true)
      return { kind: 'xml', format, sniffed };
  }
  throw new Refusal({ says: 'unknown-xml', file: file.name });
}
