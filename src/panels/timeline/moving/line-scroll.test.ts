import { expect, it } from 'vitest';
import { lineScroll } from './line-scroll.ts';

const scene = { lineHeight: 20 };

it.each([
  ['in the middle', 100, undefined],
  ['at the upper edge', 60, undefined],
  ['above it', 59, -41],
  ['right above the button for more lanes', 216, undefined],
  ['behind that button', 217, 117],
  ['below the box', 400, 300],
])('a line %s is at most brought to the middle', (_, restY, position) => {
  expect(lineScroll(scene, { restY }, 50, 200)).toBe(position);
});
