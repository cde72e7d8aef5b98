import { parseCsv } from '../../../base/csv.ts';
import { plain } from './spreadsheet-forms.ts';

/** Other ways to part the columns of a table. */
const SEPARATORS: readonly (readonly [sign: string, name: string])[] = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'upright lines'],
];

const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)![0];
}

/** The columns that the first line of a table names. */
export function headerOf(text: string): readonly string[] {
  return parseCsv(firstLine(text)).header;
}

/** What makes a whole text no table of commas and lines, or undefined: then it can be read row by row. */
export function badForm(text: string, wanted: readonly string[]): string | undefined {
  if (text.trim() === '') return `is empty; its first row is ${wanted.join(',')}`;
  const head = firstLine(text);
  if (isBlank(parseCsv(head).header)) return 'begins with a blank row; delete it';
  if (/^sep=/i.test(head))
    return `begins with “${head}”, a line for one spreadsheet alone; take the line out`;
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(head))
    return 'is a page of HTML or XML; save the table itself, as CSV';
  if (/\r(?!\n)/.test(head + text.slice(head.length, head.length + 2)) && !text.includes('\n')) {
    return 'has the line ends of old Macs; save it as “CSV UTF-8 (comma delimited)”';
  }
  const found = SEPARATORS.find(
    ([sign]) =>
      head
        .split(sign)
        .map(bareName)
        .filter((name) => wanted.includes(name)).length > 1,
  );
  return found && `has ${found[1]} between its columns; save it with commas`;
}

/** A column's name as it was meant: without quotes, spaces and capitals. */
function bareName(name: string): string {
  return plain(name)
    .replace(/[\u200b\ufeff"']/g, '')
    .trim()
    .toLowerCase();
}

/** What is wrong with the first row of a table, or undefined when it names the wanted columns in their order. */
export function badHeader(
  header: readonly string[],
  wanted: readonly string[],
): { readonly says: string; readonly value?: string } | undefined {
  const index = [...wanted, undefined].findIndex((name, at) => header[at] !== name);
  if (index < 0) return undefined;
  const value = header[index];
  const rest = header.slice(index);
  if (index === wanted.length && rest.every((name) => name.trim() === '')) {
    return {
      says: `has ${rest.length} empty ${rest.length === 1 ? 'column' : 'columns'} at its end; delete what stands after column ${wanted.at(-1)} in the spreadsheet`,
    };
  }
  const write = `write ${wanted.join(',')}`;
  const named = header.filter((name) => name.trim() !== '');
  if (named.length < header.length && named.join() === wanted.join())
    return { says: `has an empty column before column ${wanted[index]}; delete it in the spreadsheet` };
  if (value === undefined) return { says: `header ends where column ${wanted[index]} is due; ${write}` };
  if (bareName(value) === wanted[index]) {
    return {
      value,
      says: `is the header of column ${wanted[index]} but for capitals, spaces or quotes; ${write}`,
    };
  }
  const due = index < wanted.length ? `column ${wanted[index]}` : 'its end';
  return { value, says: `stands in the header where ${due} is due; ${write}` };
}

/** Whether nothing stands in a row, or nothing that can be seen, as where a file ends with a control character. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.replace(UNSEEN, '').trim() === '');
}

/** How many empty cells every row has behind the last column: a spreadsheet adds them to a table that was once wider. */
export function emptyBeyond(rows: readonly (readonly string[])[], columns: number): number {
  const most = rows.reduce(
    (least, { length }) => Math.min(least, length - columns),
    Number.POSITIVE_INFINITY,
  );
  const isEmpty = rows.length > 0 && most > 0 && rows.every((cells) => isBlank(cells.slice(columns)));
  return isEmpty ? most : 0;
}

/** Why a row may have more or fewer cells than the header, where its cells show it. */
export function lengthAdvice(cells: readonly string[], columns: number): string | undefined {
  if (cells.length > columns && isBlank(cells.slice(columns)))
    return 'the last ones are empty; delete the columns after the last';
  if (cells.some((cell) => /^\s+"/.test(cell)))
    return 'a quote stands after a space and quotes nothing; take the space out';
  if (cells.some((cell) => /^[\u201c-\u201f\u00ab]/.test(cell))) {
    return 'a cell begins with a typographic quote, which quotes nothing; put " round a cell with a comma in it';
  }
  return cells.length > columns ? 'put " round a cell with a comma in it' : undefined;
}
