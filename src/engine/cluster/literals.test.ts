import { describe, expect, it } from 'vitest';
import { literal, quoted } from './literals.ts';

describe('literals of ClickHouse', () => {
  it.each([
    ["it's", "'it\\'s'"],
    ["'; DROP TABLE events; --", "'\\'; DROP TABLE events; --'"],
    ["\\'", "'\\\\\\''"],
    ['a\0b\nسفارة', "'a\\0b\nسفارة'"],
  ])('%j stays within its quotes', (text, wanted) => expect(quoted(text)).toBe(wanted));

  it.each([
    [3, '3'],
    [-3, '(-3)'],
    [-0.5, '(-0.5)'],
    [2e-323, '0'],
    [2n ** 63n, '9223372036854775808'],
  ])('%s is written as %s', (value, wanted) => expect(literal(value)).toBe(wanted));
});
