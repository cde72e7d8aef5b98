import { expect, it } from 'vitest';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { Picture } from './ask-picture.ts';
import { sameSigns } from './same-signs.ts';

function signs(...rows: readonly number[]): Picture {
  return { as: 'signs', items: rows.map((row) => ({ row }) as EventItem) };
}

it('is the same where the same events come in the same order', () => {
  expect(sameSigns(signs(1, 4), signs(1, 4))).toBe(true);
  expect(sameSigns(signs(), signs())).toBe(true);
  expect(sameSigns(signs(1, 4), signs(4, 1))).toBe(false);
  expect(sameSigns(signs(1, 4), signs(1))).toBe(false);
  expect(sameSigns(signs(1), signs(1, 4))).toBe(false);
});

it('is another one where either has counts', () => {
  const grid = { cell: 1, column0: 0, row0: 0, columns: 0, rows: 0, counts: new Uint32Array() };
  const counts: Picture = { as: 'counts', grid };
  expect(sameSigns(counts, counts)).toBe(false);
  expect(sameSigns(signs(), counts)).toBe(false);
});
