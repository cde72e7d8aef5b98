import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Row, rowScanner } from './row-scanner.ts';

function rowsOf(text: string, size: number, width = 0, delimiter = ','): Row[] {
  const scanner = rowScanner(delimiter, width);
  const rows: Row[] = [];
  for (let at = 0; at < text.length; at += size) rows.push(...scanner.push(text.slice(at, at + size)));
  rows.push(...scanner.end());
  return rows;
}

const cellsOf = (text: string, width = 0) => rowsOf(text, text.length || 1, width).map(({ cells }) => cells);

/** Texts full of what matters, so that edges and broken quotes meet often. */
const hostile = fc
  .array(fc.constantFrom(',', '"', '""', '\n', '\r\n', '\r', 'a', 'é', '😀', ',"', '",', '"\n'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

function printed(cells: readonly string[], lineEnd: string): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',') + lineEnd;
}

describe('rows of cells', () => {
  test('the edges of chunks change nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 4 }),
        (text, size, width) => {
          expect(rowsOf(text, size, width)).toEqual(rowsOf(text, text.length || 1, width));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('what is printed by the rules is read as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'x', ' ', '\t', 'ع') });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (wanted, lineEnd) => {
        expect(cellsOf(wanted.map((cells) => printed(cells, lineEnd)).join(''))).toEqual(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  test('no letter of a text is lost but quotes, delimiters and line ends', () => {
    const letters = (text: string) => text.replace(/[",\r\n]/g, '');
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 4 }), (text, width) => {
        expect(letters(cellsOf(text, width).flat().join(''))).toBe(letters(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('CRLF, blank lines, a last line without an end and other delimiters', () => {
    expect(cellsOf('a,b\r\n\r\n1,\r\n2,3')).toEqual([['a', 'b'], [''], ['1', ''], ['2', '3']]);
    expect(rowsOf('a\tb, c\n', 1, 0, '\t')[0].cells).toEqual(['a', 'b, c']);
    expect(rowsOf('a,b', 9)[0].isCut).toBe(true);
  });

  test('a quoted cell holds line breaks, delimiters and doubled quotes', () => {
    expect(cellsOf('1,"a, ""b""\r\nc",2\n3,4,5\n')).toEqual([
      ['1', 'a, "b"\r\nc', '2'],
      ['3', '4', '5'],
    ]);
  });
});

describe('broken quotes', () => {
  test('are told by the width of the first row, in the first chunk too', () => {
    const scanner = rowScanner(',', { after: 0 });
    const rows = scanner.push('\na,b,c\n1,"x,2\n3,y,4"\n');
    expect(rows.slice(2).map(({ cells }) => cells)).toEqual([
      ['1', '"x', '2'],
      ['3', 'y', '4"'],
    ]);
  });

  test('one inside a quoted cell stands for itself', () => {
    expect(rowsOf('1,"the "Green" zone",2\n', 3, 3)).toEqual([
      { number: 1, cells: ['1', 'the "Green" zone', '2'], quote: { kind: 'stray', cell: 1 } },
    ]);
  });

  test('one that never closes keeps to its row, and its commas to its cell', () => {
    const text = 'id,note,n\n1,"hit, and left,5\n2,"a fine\nnote",6\n3,plain,7\n';
    const rows = rowsOf(text, 4, 3);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['id', 'note', 'n'],
      ['1', '"hit, and left', '5'],
      ['2', 'a fine\nnote', '6'],
      ['3', 'plain', '7'],
    ]);
    expect(rows[1].quote).toEqual({ kind: 'broken', cell: 1 });
  });

  test('one in a file without any other is told by the rows after it', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `${i},plain,${i}\n`).join('');
    const rows = rowsOf(`0,"open,1\n${many}`, 1000, 3);
    expect(rows).toHaveLength(5001);
    expect(rows[0].cells).toEqual(['0', '"open', '1']);
    expect(rowsOf('0,"open,1\n1,plain,2\n', 5, 3)).toHaveLength(2);
  });

  test('one that a sign for inches closes rows later is told by the width of the rows', () => {
    expect(cellsOf('1,"abc,5\n2,b,12"\n', 3)).toEqual([
      ['1', '"abc', '5'],
      ['2', 'b', '12"'],
    ]);
  });

  test('a text that ends within a quoted cell of several lines is a row cut off', () => {
    const rows = rowsOf('1,a,b\n2,"first line\nsecond li', 3, 3);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ cells: ['2', 'first line\nsecond li'], isCut: true });
  });
});

test('a line of a hundred megabytes is refused in words, long before its end', () => {
  const scanner = rowScanner(',', 0);
  const piece = 'x'.repeat(65_536);
  expect(() => {
    for (let i = 0; i < 1600; i++) scanner.push(piece);
  }).toThrow('row 1 is longer than 4 million characters');
});
