import { expect, it } from 'vitest';
import { parseCsv } from '../../../base/csv.ts';
import { reportCsv } from './report-csv.ts';

const finding = { kind: 'dropped', rule: 'unreadable-date', file: 'a.csv', row: 7, column: 'date' } as const;

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('no cell of a report computes: %j', (value) => {
  const group = { ...finding, count: 1, examples: [{ ...finding, value }] };
  const [row] = parseCsv(reportCsv({ groups: [group] })).rows;
  expect(row.cells.at(-1)).toBe(`'${value}`);
});

it('each finding stands in a row with its rule, its place and its value', () => {
  const group = { ...finding, count: 3, examples: [{ ...finding, value: 'a, "b"\nc' }] };
  const { header, rows } = parseCsv(reportCsv({ groups: [group] }));
  expect(header).toEqual(['kind', 'rule', 'explanation', 'times', 'file', 'row', 'column', 'value']);
  expect(rows[0].cells.slice(3)).toEqual(['3', 'a.csv', '7', 'date', 'a, "b"\nc']);
});

it('so does each event without a date', () => {
  const undated = [{ file: 'a.csv', row: 9, title: '=Raid' }];
  const [row] = parseCsv(reportCsv({ groups: [] }, undated)).rows;
  expect(row.cells).toEqual([
    ...['undated', 'no-date', 'the event has no date and stands in no view'],
    ...['1', 'a.csv', '9', '', "'=Raid"],
  ]);
});
