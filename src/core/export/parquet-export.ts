import type { EventColumn } from '../import/formats/events-table.ts';
import { cellsOf, hasOddDate, kept, tableOf } from './event-cells.ts';
import { type Exporter, lossesBy } from './exporter.ts';

const NUMBERS: ReadonlySet<EventColumn> = new Set([
  ...(['latitude', 'longitude', 'radius_m', 'killed_low', 'killed_best', 'killed_high'] as const),
  ...(['wounded_low', 'wounded_best', 'wounded_high'] as const),
]);

/** A row for each event; source and licence are among the metadata of the file. */
export const parquetExport: Exporter = {
  id: 'parquet',
  label: 'Parquet',
  mediaType: 'application/vnd.apache.parquet',
  extension: '.parquet',
  loses: lossesBy({ date: hasOddDate }),
  async write(selection) {
    const { title, source, licence } = selection;
    const { columns, events } = tableOf(selection);
    const { parquetWriteBuffer } = await import('hyparquet-writer');
    const rows = events.map(cellsOf);
    const buffer = parquetWriteBuffer({
      columnData: columns.map((name) => {
        const isNumber = NUMBERS.has(name);
        const cells = rows.map((row) => row[name]);
        const data = cells.map((cell) => (typeof cell === 'string' ? kept(cell) : (cell ?? null)));
        return { name, data, type: isNumber ? ('DOUBLE' as const) : ('STRING' as const) };
      }),
      kvMetadata: [
        { key: 'title', value: title },
        { key: 'source', value: source },
        { key: 'licence', value: `${licence.title} (${licence.path})` },
      ],
    });
    return new Uint8Array(buffer);
  },
};
