import { expect, test } from 'vitest';
import { whenOfCells } from '../edtf/when-of-cells.ts';
import { zoneOf } from '../time/zone.ts';
import { indentOf } from './indent-of.ts';

const zone = zoneOf('Asia/Baghdad');
/** Each with its date and its whole: a series, a salvo of it, an impact of the salvo, a shot of that. */
const items = [
  ['2019-10/2020-11-17', -1],
  ['2020-11-17', 0],
  ['2020-11-17', 1],
  ['2020-11-17', 2],
].map(([date, whole]) => ({ when: whenOfCells(date as string, undefined, zone)!, whole: whole as number }));
const indents = (isListed: (row: number) => boolean) =>
  items.map((item) => indentOf(item, (row) => items[row], isListed, zone));

test('a part of the same day stands behind its whole, one level for each', () => {
  expect(indents(() => true)).toEqual([0, 0, 1, 2]);
});

test('a whole that is not in the list makes no level', () => {
  expect(indents((row) => row !== 1)).toEqual([0, 0, 0, 1]);
  expect(indents(() => false)).toEqual([0, 0, 0, 0]);
});
