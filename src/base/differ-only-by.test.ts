import { expect, it } from 'vitest';
import { differOnlyBy } from './differ-only-by.ts';

it('looks at all values but those named', () => {
  const before = { filter: 'a', span: 1 };
  expect(differOnlyBy(['filter'], before, { filter: 'b', span: 1 })).toBe(true);
  expect(differOnlyBy(['filter'], before, { filter: 'a', span: 2 })).toBe(false);
});
