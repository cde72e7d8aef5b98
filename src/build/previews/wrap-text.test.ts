import { expect, it } from 'vitest';
import { cut, cutLines, evenLines } from './wrap-text.ts';

const of = (text: string) => [...text].length;

it('makes lines about as long as each other, and no more than are needed', () => {
  expect(evenLines('Rockets land at the edge of Baghdad', 30, of)).toEqual([
    'Rockets land at the',
    'edge of Baghdad',
  ]);
  expect(evenLines('Short', 30, of)).toEqual(['Short']);
});

it('leaves a word whole that is wider than a line', () => {
  expect(evenLines('an unbreakableword', 6, of)).toEqual(['an', 'unbreakableword']);
});

it('cuts with an ellipsis within the width', () => {
  expect(cut('Baghdad', 7, of)).toBe('Baghdad');
  expect(cut('Baghdad airport', 9, of)).toBe('Baghdad…');
  expect(cutLines(['one', 'two', 'three', 'four'], 3, 8, of)).toEqual(['one', 'two', 'three f…']);
});
