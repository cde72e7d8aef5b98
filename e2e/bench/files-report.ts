import type { FilterFigures } from './crossfiltered.ts';
import type { OpeningFigures } from './opening.ts';
import type { ReadingFigures } from './reading.ts';
import { megabytes, ms, table } from './table-text.ts';

/** A table that was opened, in Node and in the page. */
export interface FileFigures {
  readonly reading: ReadingFigures;
  readonly opening: OpeningFigures;
}

function rows({ reading, opening }: FileFigures): readonly (readonly string[])[] {
  const { bytes } = reading;
  const timed = (what: string, time: number, target = '') => {
    const speed = `${(bytes / 1000 / time).toFixed(1)} MB/s`;
    return [what, ms(time), speed, target];
  };
  const longest = opening.longestTask === 0 ? 'under 50' : ms(opening.longestTask);
  const memory = opening.memory === undefined ? 'not told' : `${megabytes(opening.memory)} MB`;
  return [
    timed('Node: its cells, by papaparse 5.7', reading.papaparse),
    timed('Node: its cells, by our scanner', reading.scanner),
    timed('Node: understood, and a set made of it', reading.whole),
    timed('page: opened and kept', opening.open, '25 MB/s'),
    ['page: longest task on its thread meanwhile', longest, '', '50'],
    ['page: most memory of its process', memory, '', '700 MB'],
    ['page: opened again, painted', ms(opening.reopen), '', '1500'],
    ['page: search in it', ms(opening.search), '', '100'],
  ];
}

/** The section on readers' own files; empty where none was measured. */
export function filesSection(files: FileFigures | undefined): string {
  if (!files) return '';
  const { reading } = files;
  return `
## A table of one's own

${reading.rows.toLocaleString('en')} rows in the layout of UCDP GED with text, ${megabytes(reading.bytes)} MB, made by the seeded generator.
papaparse is given whole lines; what it reads are cells, of which it understands nothing.

${table(['what', 'ms', 'speed', 'target'], rows(files))}
`;
}

/** The section on filters beside another library; empty where nothing was measured. */
export function filtersSection(filters: readonly FilterFigures[]): string {
  if (filters.length === 0) return '';
  const cells = filters.map(({ name, build, toggle }) => [name, ms(build), ms(toggle)]);
  return `
## Filters beside crossfilter2

A million incidents in Node, without drawing: until they can be asked, and the median of actors pressed one after another, with
counts by actor, by category and by time.

${table(['what', 'build', 'toggle'], cells)}
`;
}
