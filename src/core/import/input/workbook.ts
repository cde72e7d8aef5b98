import type { InputFile } from './input-file.ts';
import { headOf } from './input-file.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

type CellValue = string | number | boolean | Date | null;

const DAY_MS = 86_400_000;
/** Spreadsheets count days from here; a time of day alone lies on this day. */
const DAY_ZERO = Date.UTC(1899, 11, 31);

/** A cell as a text: dates as ISO 8601 has them, without a time where it is midnight. */
function textOfCell(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  const ms = value.getTime();
  if (Number.isNaN(ms)) return '';
  const iso = value.toISOString();
  if (ms < DAY_ZERO + DAY_MS && ms >= DAY_ZERO - DAY_MS) return iso.slice(11, 19);
  return ms % DAY_MS === 0 ? iso.replace(/T.*/, '') : iso.slice(0, -5);
}

/** A row; a sheet leaves out the empty cells at the end of one, of which the first row has `width`. */
function line(values: readonly CellValue[], width: number): string {
  const cells = Array.from({ length: Math.max(values.length, width) }, (_, at) => values[at]).map((value) => {
    const text = textOfCell(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${cells.join(',')}\n`;
}

function inWords(error: unknown, name: string): Refusal {
  const says = error instanceof Error ? error.name : '';
  if (says === 'EncryptedFileError' || says === 'DecryptionError')
    return new Refusal({ says: 'locked-workbook', file: name });
  return new Refusal({ says: 'no-workbook', file: name });
}

async function bytesOf(file: InputFile): Promise<Uint8Array> {
  const bytes = await headOf(file, LIMITS.workbook + 1);
  if (bytes.length > LIMITS.workbook)
    throw new Refusal({ says: 'large-workbook', file: file.name, mb: LIMITS.workbook / 2 ** 20 });
  return bytes;
}

/** A sheet as a table with commas: what is to be read of it goes the way of every other table. */
function sheetFile(book: string, bytes: Uint8Array, name: string, sheet: number): InputFile {
  return {
    name: `${book}, sheet ${name}`,
    sheet: { book, name },
    async *open() {
      const { streamXlsxRows } = await import('hucre/xlsx');
      const encoder = new TextEncoder();
      let text = '';
      let rows = 0;
      let width = 0;
      try {
        for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
          for (; rows < index; rows++) text += '\n';
          width ||= values.length;
          text += line(values, width);
          rows++;
          if (text.length < 65_536) continue;
          yield encoder.encode(text) as Uint8Array<ArrayBuffer>;
          text = '';
        }
      } catch (error) {
        throw inWords(error, book);
      }
      if (text !== '') yield encoder.encode(text) as Uint8Array<ArrayBuffer>;
    },
  };
}

/** The sheets of a workbook (XLSX) that have something in them, each as a table of its own. */
export async function sheetsOf(file: InputFile): Promise<readonly InputFile[]> {
  const bytes = await bytesOf(file);
  const names: string[] = [];
  // Code that does not come is no fault of the file.
  const { readXlsx } = await import('hucre/xlsx');
  try {
    await readXlsx(bytes, {
      sheets: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch (error) {
    throw inWords(error, file.name);
  }
  const sheets: InputFile[] = [];
  for (const [at, name] of names.entries()) {
    const sheet = sheetFile(file.name, bytes, name, at);
    if (/\S/.test(new TextDecoder().decode(await headOf(sheet, 1)).replaceAll(',', ''))) sheets.push(sheet);
  }
  if (sheets.length === 0) throw new Refusal({ says: 'empty-workbook', file: file.name });
  return sheets;
}
