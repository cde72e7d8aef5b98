import { type Exporter, linesOf } from './exporter.ts';
import { packageLosses, packageTexts } from './package-tables.ts';
import { workbookOf } from './tables-workbook.ts';

/** A workbook with a sheet for each table, lists to choose from, and a sheet that says what it is. */
export const workbookExport: Exporter = {
  id: 'workbook',
  label: 'Workbook (XLSX)',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: '.xlsx',
  loses: packageLosses,
  write: (selection) => workbookOf(linesOf(selection), packageTexts(selection)),
};
