import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printIssue } from './issue.ts';

describe('printIssue', () => {
  it('names the cell, shows its value and says the next step', () => {
    const issue = {
      file: 'events.csv',
      row: 12,
      column: 'date',
      value: '2020-13',
      rule: 'notation',
      says: 'is not an EDTF date; months run 01 to 12',
    };
    expect(printIssue(issue)).toBe(
      'events.csv row 12, column date: "2020-13" is not an EDTF date; months run 01 to 12',
    );
  });

  it('names a whole file or a property of one', () => {
    expect(printIssue({ file: 'a.csv', rule: 'file', says: 'is missing' })).toBe('a.csv: is missing');
    expect(printIssue({ file: 'a.json', property: 'title', rule: 'property', says: 'is missing' })).toBe(
      'a.json, property title: is missing',
    );
  });

  it('names what cannot be seen, and cuts what is too long to be read', () => {
    const issue = { file: 'a.csv', row: 2, column: 'name', rule: 'enum', says: 'is not one\x1b[2J of\r b' };
    expect(printIssue({ ...issue, value: 'a\u202eb\x1b[31m\0\u00a0c\n' })).toBe(
      'a.csv row 2, column name: "a<U+202E>b<U+001B>[31m<U+0000><U+00A0>c<U+000A>" is not one<U+001B>[2J of<U+000D> b',
    );
    expect(printIssue({ ...issue, value: 'x'.repeat(5000) }).length).toBeLessThan(200);
    expect(printIssue({ ...issue, value: `Z${'\u0335'.repeat(60)}` })).toContain(`"Z${'\u0335'.repeat(3)}…"`);
  });

  it('never moves the terminal, whatever a table holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, says) => {
        const line = printIssue({ file: 'a.csv', rule: 'x', value, says });
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
      }),
    );
  });
});
