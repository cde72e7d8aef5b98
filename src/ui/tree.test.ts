import { expect, test } from 'vitest';
import { treeOf } from '../core/dataset/tree.ts';
import { treeKey, typeAhead } from './tree-keys.ts';
import { treeRows } from './tree-rows.ts';

// 0 Iran ─ 2 Kataeb Hezbollah, 3 Quds Force ─ 4 Soleimani; 1 United States
const tree = treeOf(Int32Array.of(-1, -1, 0, 0, 3));
const compare = (a: number, b: number) => a - b;
const open = treeRows({ tree, compare, expanded: new Set([0, 3]) });
const closed = treeRows({ tree, compare, expanded: new Set() });

test('a closed tree shows its roots only', () => {
  expect(closed.map((row) => row.code)).toEqual([0, 1]);
  expect(closed[0]).toMatchObject({ level: 1, position: 1, siblings: 2, expandable: true, expanded: false });
});

test('opened values show what is below them, one level further', () => {
  expect(open.map((row) => [row.code, row.level])).toEqual([
    [0, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [1, 1],
  ]);
});

test('siblings stand in the order asked for', () => {
  const rows = treeRows({ tree, compare: (a, b) => b - a, expanded: new Set([0]) });
  expect(rows.map((row) => row.code)).toEqual([1, 0, 3, 2]);
});

test('a search keeps the matches and the way to them, opened', () => {
  const rows = treeRows({ tree, compare, expanded: new Set(), matches: (code) => code === 4 });
  expect(rows.map((row) => row.code)).toEqual([0, 3, 4]);
  expect(rows[2]).toMatchObject({ expandable: false, position: 1, siblings: 1 });
});

test('arrows up and down move and stop at the ends', () => {
  expect(treeKey(open, 0, 'ArrowDown')).toEqual({ do: 'focus', index: 1 });
  expect(treeKey(open, 0, 'ArrowUp')).toEqual({ do: 'focus', index: 0 });
  expect(treeKey(open, 4, 'ArrowDown')).toEqual({ do: 'focus', index: 4 });
  expect(treeKey(open, 1, 'End')).toEqual({ do: 'focus', index: 4 });
  expect(treeKey(open, 3, 'Home')).toEqual({ do: 'focus', index: 0 });
});

test('the arrow with the text opens, then steps inside; the arrow against it closes, then steps out', () => {
  expect(treeKey(closed, 0, 'ArrowRight')).toEqual({ do: 'open', code: 0 });
  expect(treeKey(open, 0, 'ArrowRight')).toEqual({ do: 'focus', index: 1 });
  expect(treeKey(open, 2, 'ArrowLeft')).toEqual({ do: 'close', code: 3 });
  expect(treeKey(open, 3, 'ArrowLeft')).toEqual({ do: 'focus', index: 2 });
  expect(treeKey(open, 1, 'ArrowRight')).toEqual({ do: 'focus', index: 1 });
});

test('right-to-left text turns the arrows round', () => {
  expect(treeKey(closed, 0, 'ArrowLeft', true)).toEqual({ do: 'open', code: 0 });
  expect(treeKey(open, 3, 'ArrowRight', true)).toEqual({ do: 'focus', index: 2 });
});

test('Space and Enter check, * opens all siblings, other keys mean nothing', () => {
  expect(treeKey(open, 1, ' ')).toEqual({ do: 'toggle', code: 2 });
  expect(treeKey(open, 1, 'Enter')).toEqual({ do: 'toggle', code: 2 });
  expect(treeKey(open, 1, '*')).toEqual({ do: 'open-all', codes: [2, 3] });
  expect(treeKey(open, 1, 'F5')).toBeUndefined();
});

test('a letter finds the next name that begins with it, going round; more letters may stay', () => {
  const names = ['iran', 'iraq', 'us embassy', 'united states'];
  expect(typeAhead(names, 0, 'i')).toBe(1);
  expect(typeAhead(names, 1, 'i')).toBe(0);
  expect(typeAhead(names, 1, 'ir')).toBe(1);
  expect(typeAhead(names, 0, 'uni')).toBe(3);
  expect(typeAhead(names, 0, 'x')).toBe(-1);
});
