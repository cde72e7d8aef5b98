import { printCsv } from '../../base/csv.ts';
import { cellsOf, hasOddDate, tableOf, withoutFormula } from './event-cells.ts';
import { bytesOfText, type Exporter, lossesBy } from './exporter.ts';

/** A row for each event, with the source and the licence of the whole at its end. */
export const csvExport: Exporter = {
  id: 'csv',
  label: 'CSV',
  mediaType: 'text/csv',
  extension: '.csv',
  loses: lossesBy({ date: hasOddDate }),
  async write(selection) {
    const { source, licence } = selection;
    const { columns, events } = tableOf(selection);
    const ends = [source, licence.title, licence.path].map(withoutFormula);
    const rows = events.map((event) => {
      const cells = cellsOf(event);
      const written = columns.map((name) => {
        const cell = cells[name];
        return typeof cell === 'number' ? String(cell) : withoutFormula(cell ?? '');
      });
      return [...written, ...ends];
    });
    const names = [...columns, 'data_source', 'data_licence', 'data_licence_url'];
    return bytesOfText(`\ufeff${printCsv([names, ...rows])}`);
  },
};
