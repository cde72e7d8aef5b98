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
});
