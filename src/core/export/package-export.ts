import { type Exporter, linesOf } from './exporter.ts';
import { packageLosses, packageTexts } from './package-tables.ts';
import { zipOfTexts } from './zip-files.ts';

/** The tables of this program's own data package in a zip. */
export const packageExport: Exporter = {
  id: 'data-package',
  label: 'Data package',
  mediaType: 'application/zip',
  extension: '.zip',
  loses: packageLosses,
  write: (selection) =>
    zipOfTexts(new Map([...packageTexts(selection), ['README.md', `${linesOf(selection).join('\n\n')}\n`]])),
};
