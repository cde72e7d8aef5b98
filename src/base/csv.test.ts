import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, printCsv } from './csv.ts';

const cellsOf = (text: string) => parseCsv(text).rows.map(({ cells }) => cells);

describe('parseCsv', () => {
  it('reads the header and the rows below it', () => {
    expect(parseCsv('a,b\n1,2\n3,\n')).toEqual({
      header: ['a', 'b'],
      rows: [
        { row: 2, line: 2, cells: ['1', '2'] },
        { row: 3, line: 3, cells: ['3', ''] },
      ],
      problems: [],
    });
  });

  it('reads a last line without its line end, and an empty last cell there', () => {
    expect(cellsOf('a,b\n1,2')).toEqual([['1', '2']]);
    expect(cellsOf('a,b\n1,')).toEqual([['1', '']]);
  });

  it('accepts a byte order mark and CRLF', () => {
    expect(parseCsv('\ufeffa,b\r\n1,"2"\r\n')).toEqual({
      header: ['a', 'b'],
      rows: [{ row: 2, line: 2, cells: ['1', '2'] }],
      problems: [],
    });
  });

  it('keeps commas, doubled quotes and line breaks of quoted cells, and counts lines and rows apart', () => {
    expect(parseCsv('a\n"x, ""y""\nz"\nlast\n').rows).toEqual([
      { row: 2, line: 2, cells: ['x, "y"\nz'] },
      { row: 3, line: 4, cells: ['last'] },
    ]);
  });

  it('names the line of a quote that never closes', () => {
    expect(parseCsv('a,b\n1,2\n3,"4\n5,6\n').problems).toEqual([
      { row: 3, line: 3, reason: 'opens a quote that never closes' },
    ]);
  });

  it('refuses a quote inside a plain cell and text after a closed quote', () => {
    expect(parseCsv('a\n5" gun\n"b" c\n').problems.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '2 has a quote in a cell that is not quoted; quote the cell and double the quote',
      '3 has text after a quote that has closed',
    ]);
  });

  it('names both counts of every row of another length, an empty line among them', () => {
    expect(parseCsv('a,b\n1\n1,2\n1,2,3\n\n').problems.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '2 has 1 cell where the header has 2',
      '4 has 3 cells where the header has 2',
      '5 has 1 cell where the header has 2',
    ]);
  });

  it('finds nothing in an empty text', () => {
    expect(parseCsv('')).toEqual({ header: [], rows: [], problems: [] });
  });
});

describe('printCsv', () => {
  it('quotes only what needs it', () => {
    expect(printCsv([['a', 'b c', 'd,e', 'f"g', 'h\ni', '']])).toBe('a,b c,"d,e","f""g","h\ni",\n');
  });

  it('prints what parseCsv reads back', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('"', ',', '\n', '\r\n', '\r', '', '\ufeff', '""', 'a"b'),
    );
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, (records) => {
        const { header, rows, problems } = parseCsv(printCsv(records));
        expect([header, ...rows.map(({ cells }) => cells)]).toEqual(records);
        expect(problems).toEqual([]);
      }),
    );
  });
});
