import type { Header } from '../cells/header.ts';
import type { JsonItem } from '../input/json-items.ts';
import type { Row } from '../input/row-scanner.ts';
import type { TableSource } from '../input/table-source.ts';
import type { TableHead } from './format.ts';
import { TIMEMAP_COLUMNS, type TimeMapPart } from './timemap.ts';

/** The columns of a list: `sources`, or `source1`, `source2` and so on. */
function listColumns(header: Header, one: string): readonly number[] {
  const pattern = new RegExp(`^${one}s?[ _]?\\d*$`, 'i');
  return header.names.flatMap((name, at) => (pattern.test(name.trim()) ? [at] : []));
}

const isNumbered = (header: Header, one: string) =>
  listColumns(header, one).some((at) => /\d$/.test(header.names[at].trim()));

/** Which sheet of TimeMap's workbook a table is; undefined where it is none. */
export function timeMapSheet({ header }: TableHead): TimeMapPart | undefined {
  if (header.has('id', 'title', 'mode')) return 'associations';
  const hasText = header.at('description', 'desc') >= 0;
  const isNumberedList =
    isNumbered(header, 'association') || (isNumbered(header, 'source') && header.has('time', 'location'));
  if (header.has('date') && hasText && (isNumberedList || header.has('associations', 'time', 'location')))
    return 'events';
  return header.has('id') && listColumns(header, 'path').length > 0 && !header.has('date', 'location')
    ? 'sources'
    : undefined;
}

function listIn(cells: readonly string[], columns: readonly number[]): readonly string[] {
  return columns
    .flatMap((at) => (cells[at] ?? '').split(/[\n,;]/))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The events of a sheet in the columns that those of JSON are read into. */
export function timeMapRows({ header }: TableHead, source: TableSource): TableSource {
  const columns = TIMEMAP_COLUMNS.map((column) => {
    const [name, ...others] = column.split('|');
    if (name === 'associations')
      return [...listColumns(header, 'association'), ...listColumns(header, 'filter')];
    if (name === 'sources') return listColumns(header, 'source');
    const names = name === 'id' ? ['civid', 'id'] : [name, ...others];
    return header.at(...names);
  });
  const cellsOf = (cells: readonly string[]) =>
    columns.map((at) => (typeof at === 'number' ? (cells[at] ?? '') : listIn(cells, at).join('\n')));
  return {
    ...source,
    names: TIMEMAP_COLUMNS.map((name) => name.split('|')[0]),
    async *rows() {
      let isFirst = true;
      for await (const batch of source.rows()) {
        const rows: Row[] = [];
        for (const row of batch) {
          const isHeader: boolean = isFirst && row.cells.some((cell) => cell.trim() !== '');
          if (!isHeader) rows.push({ ...row, cells: cellsOf(row.cells) });
          isFirst &&= !isHeader;
        }
        yield rows;
      }
    },
  };
}

/** The entries of a sheet of associations or sources, as the files of JSON have them. */
export async function* timeMapItems(
  { header }: TableHead,
  source: TableSource,
): AsyncGenerator<readonly JsonItem[]> {
  const paths = listColumns(header, 'path');
  for await (const batch of source.rows())
    yield batch.map(({ number, cells }): JsonItem => {
      const fields = header.names.map((name, at) => [name.trim().toLowerCase(), cells[at] ?? '']);
      return { path: '', number, value: { ...Object.fromEntries(fields), paths: listIn(cells, paths) } };
    });
}
