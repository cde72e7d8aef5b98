import { expect, it } from 'vitest';
import { printWire, readWire } from './wire-value.ts';

it('gives back what was printed', () => {
  const value = {
    total: 3,
    when: { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, x: Number.NaN },
    items: [{ id: 'a' }, undefined, null],
    lanes: [Uint32Array.of(1, 2), new Uint32Array()],
    text: '~number',
    empty: {},
  };
  expect(readWire(printWire(value))).toEqual(value);
  expect(readWire(printWire(undefined))).toBe(null);
});
