import { expect, it } from 'vitest';
import { parseSizes } from './pane-sizes.ts';

it.each([
  ['{"columns":61,"map":"x"}', { columns: 61 }],
  ['nonsense', {}],
  ['null', {}],
  [undefined, {}],
])('reads stored pane sizes and passes over what is not a number: %s', (text, sizes) => {
  expect(parseSizes(text)).toEqual(sizes);
});
