import { parseCsv, printCsv } from '../../../base/csv.ts';
import { decodeText } from '../../dataset/read/text-encoding.ts';
import { columnsFor, schemaWith } from '../../model/optional-columns.ts';
import { USUAL_TABLES } from '../../model/table-files.ts';
import { fileOf, headOf, type InputFile } from '../input/input-file.ts';
import { groundIn, zoneIn } from './about-lines.ts';
import { cleanText, slugOf } from './clean-text.ts';
import { descriptorOf } from './descriptor-of.ts';

const NEEDED = ['events', 'sources', 'categories'];

const nameOf = ({ sheet }: InputFile) => sheet?.name.trim().toLowerCase() ?? '';

/** Whether the sheets of a workbook are the tables of a data package. */
export function isBookOfTables(files: readonly InputFile[]): boolean {
  return NEEDED.every((name) => files.some((file) => nameOf(file) === name));
}

async function rowsOf(file: InputFile): Promise<readonly (readonly string[])[]> {
  const { text = '' } = decodeText(await headOf(file, Number.POSITIVE_INFINITY));
  const { header, rows } = parseCsv(text);
  return [header, ...rows.map(({ cells }) => cells)];
}

/** A table as a file of the package has it: as wide as its schema, without what spreadsheets leave below and beside it. */
function textOf(rows: readonly (readonly string[])[], width: number): string {
  const last = rows.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const fitted = rows.slice(0, last + 1).map((cells) => {
    const end = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    return Array.from({ length: Math.max(width, end) }, (_, at) => cells[at] ?? '');
  });
  return printCsv(fitted);
}

const packed = (name: string, text: string): InputFile =>
  fileOf(name, new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>);

/** The files of the data package that the sheets are, its description made of the sheet `about`. */
export async function filesOfBook(files: readonly InputFile[]): Promise<readonly InputFile[]> {
  const tables = new Map<string, string>();
  let events = 0;
  for (const table of USUAL_TABLES) {
    const file = files.find((one) => nameOf(one) === table);
    const rows = file ? await rowsOf(file) : [columnsFor(table, [])];
    if (table === 'events') events = rows.length - 1;
    tables.set(`${table}.csv`, textOf(rows, schemaWith(table, rows[0]).fields.length));
  }
  const about = files.find((one) => nameOf(one) === 'about');
  const lines = about ? (await rowsOf(about)).map(([first = '']) => first.trim()) : [];
  const title = cleanText(lines[0] ?? '', 100, 'Events');
  const timeZone = zoneIn(lines);
  const name = slugOf(title) || 'events';
  const description = {
    ...descriptorOf({ name, format: '', files: title, events, timeZone, ground: groundIn(lines), tables }),
    title,
  };
  return [
    ...[...tables].map(([file, text]) => packed(file, text)),
    packed('datapackage.json', JSON.stringify(description)),
  ];
}
