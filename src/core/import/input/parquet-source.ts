import { gunzipSync } from 'fflate';
import { headOf, type InputFile } from './input-file.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { Row } from './row-scanner.ts';
import type { TableSource } from './table-source.ts';

/** Rows that are read at once. */
const BATCH = 4096;

const MIDNIGHT = /T00:00:00(\.000)?Z?$/;

/** A point of well-known binary, as GeoParquet keeps it. */
function wkbPoint(bytes: Uint8Array): string | undefined {
  if (bytes.length < 21) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = view.getUint8(0) === 1;
  const kind = view.getUint32(1, isLittle);
  // EWKB says by a bit that four bytes of a reference system follow.
  const at = kind & 0x20000000 ? 9 : 5;
  if ((kind & 0xff) % 1000 !== 1 || bytes.length < at + 16) return undefined;
  return `POINT (${view.getFloat64(at, isLittle)} ${view.getFloat64(at + 8, isLittle)})`;
}

function textOfBytes(bytes: Uint8Array): string {
  const point = wkbPoint(bytes);
  if (point !== undefined) return point;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? ''
      : value.toISOString().replace(MIDNIGHT, '').replace('.000Z', '');
  if (value instanceof Uint8Array) return textOfBytes(value);
  if (Array.isArray(value)) return value.map(textOfValue).join('; ');
  if (typeof value === 'object') {
    const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
    if (type === 'Point' && Array.isArray(coordinates)) return `POINT (${coordinates[0]} ${coordinates[1]})`;
    return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
  }
  return String(value);
}

async function compressors() {
  const { decompress } = await import('fzstd');
  return {
    GZIP: (input: Uint8Array, length: number) => gunzipSync(input, { out: new Uint8Array(length) }),
    ZSTD: (input: Uint8Array, length: number) => decompress(input, new Uint8Array(length)),
  };
}

/** Whether a file is Parquet, by its first bytes. */
export function isParquet(head: Uint8Array): boolean {
  return String.fromCharCode(head[0], head[1], head[2], head[3]) === 'PAR1';
}

/** The rows of a Parquet file, its columns as texts; points of GeoParquet as well-known text. */
export async function parquetSource(file: InputFile): Promise<TableSource> {
  const bytes = await headOf(file, LIMITS.workbook + 1);
  if (bytes.length > LIMITS.workbook)
    throw new Refusal({ says: 'large-parquet', file: file.name, mb: LIMITS.workbook / 2 ** 20 });
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const damaged = (error: unknown): Refusal =>
    error instanceof Refusal ? error : new Refusal({ says: 'damaged-parquet', file: file.name });
  try {
    const { parquetMetadata, parquetSchema } = await import('hyparquet');
    const metadata = parquetMetadata(buffer);
    const names = parquetSchema(metadata).children.map(({ element: { name } }) => name);
    const count = Number(metadata.num_rows);
    return {
      file: file.name,
      encoding: 'utf-8',
      names,
      async *rows() {
        const [{ parquetReadObjects }, unpackers] = await Promise.all([import('hyparquet'), compressors()]);
        try {
          for (let rowStart = 0; rowStart < count; rowStart += BATCH) {
            const rows = await parquetReadObjects({
              file: buffer,
              metadata,
              rowStart,
              rowEnd: Math.min(rowStart + BATCH, count),
              compressors: unpackers,
              utf8: false,
            });
            yield rows.map(
              (row, at): Row => ({
                number: rowStart + at + 1,
                cells: names.map((name) => textOfValue(row[name])),
              }),
            );
          }
        } catch (error) {
          throw damaged(error);
        }
      },
    };
  } catch (error) {
    throw damaged(error);
  }
}
