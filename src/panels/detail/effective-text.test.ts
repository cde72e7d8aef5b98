import { expect, test } from 'vitest';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { effectiveText } from './effective-text.ts';

const zone = zoneOf('Asia/Baghdad');
const when = whenOfCells('2020-11-17', undefined, zone)!;
const text = (cell: string | undefined) =>
  effectiveText({ effectiveText: cell, effective: whenOfCells(cell, undefined, zone), when }, zone);

test('once between the announcement and a day is by that day', () => {
  expect(text('[2020-11-17..2021-01-15]')).toBe('by 15 January 2021');
  expect(text('[..2021-01-15]')).toBe('by 15 January 2021');
});

test('any other date is told as dates are', () => {
  expect(text('2021-01')).toBe('January 2021');
  expect(text('[2020-12-05..2021-01-15]')).toBe('once between 5 December 2020 and 15 January 2021');
  expect(text('[2020-11-17..]')).toBe('once, 17 November 2020 or later');
  expect(text(undefined)).toBeUndefined();
});
