import { gunzipSync } from 'fflate';
import type { Compressors, FileMetaData } from 'hyparquet';
import { geometryBox, isGeometry } from '../cells/geometry-box.ts';
import { fieldsOf } from '../cells/json-fields.ts';
import { headOf, type InputFile } from './input-file.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { Row } from './row-scanner.ts';
import type { TableSource } from './table-source.ts';
import { textOfWkb } from './wkb.ts';

/** Rows that are read at once. */
const BATCH = 4096;

const MIDNIGHT = /T00:00:00(\.000)?Z?$/;

function textOfBytes(bytes: Uint8Array): string {
  const geometry = textOfWkb(bytes);
  if (geometry !== undefined) return geometry;
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
    if (isGeometry(fieldsOf(value))) return geometryBox(value).text();
    return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
  }
  return String(value);
}

/** Packings that few files have, and whose code is as long as all of the rest. */
const RARE = /^(?:BROTLI|LZ4|LZ4_RAW)$/;

async function compressors({ row_groups: groups }: FileMetaData): Promise<Compressors> {
  const isRare = groups.some(({ columns }) =>
    columns.some(({ meta_data: about }) => about !== undefined && RARE.test(about.codec)),
  );
  const { decompress } = await import('fzstd');
  return {
    ...(isRare && (await import('./rare-packings.ts')).rarePackings),
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
  // Code that does not come is no fault of the file.
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await import('hyparquet');
  try {
    const metadata = parquetMetadata(buffer);
    const names = parquetSchema(metadata).children.map(({ element: { name } }) => name);
    if (names.some((name) => typeof name !== 'string')) throw new Error('a column has no name');
    const count = Number(metadata.num_rows);
    return {
      file: file.name,
      encoding: 'utf-8',
      names,
      async *rows() {
        const unpackers = await compressors(metadata);
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
