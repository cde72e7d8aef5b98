import { expect, it } from 'vitest';
import { wrapped } from './lane-titles.ts';

it('wraps a lane title at words to the width of the gutter', () => {
  const measure = (text: string) => text.length * 10;
  expect(wrapped('US embassy in Baghdad', 110, measure)).toEqual(['US embassy', 'in Baghdad']);
  expect(wrapped('Troops', 110, measure)).toEqual(['Troops']);
  expect(wrapped('Nebuchadnezzar II', 90, measure)).toEqual(['Nebuchadnezzar', 'II']);
});
