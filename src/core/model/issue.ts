import { shorten } from '../../base/shorten.ts';
import { visible } from '../../base/visible.ts';

/** Something a package has wrong, and where. */
export interface Issue {
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row?: number;
  readonly column?: string;
  /** In a JSON file: where in it, e.g. resources.events.path. */
  readonly property?: string;
  readonly value?: string;
  /** Name of the rule that is broken, e.g. edtf. */
  readonly rule: string;
  /** The rest of the sentence: what is wrong with the value, and what to do. */
  readonly says: string;
}

/** Characters of a value that are shown: it is to be found again, not to be read here. */
const SHOWN = 120;
const SENTENCE = 600;

/** E.g. `events.csv row 12, column date: "2020-13" is not an EDTF date; months run 01 to 12`. What cannot be seen, or would move the terminal, is named. */
export function printIssue({ file, row, column, property, value, says }: Issue): string {
  const where = [
    row === undefined ? file : `${file} row ${row}`,
    column === undefined ? [] : `column ${column}`,
    property === undefined ? [] : `property ${property}`,
  ].flat();
  const shown = value === undefined ? '' : `"${shorten(visible(value), SHOWN)}" `;
  return `${visible(where.join(', '))}: ${shown}${shorten(visible(says), SENTENCE)}`;
}
