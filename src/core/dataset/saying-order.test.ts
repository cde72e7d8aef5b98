import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '../model/tables.ts';
import { sayingOrder } from './saying-order.ts';

function order(...claims: readonly (readonly [id: string, said?: number, after?: string])[]): string {
  const instants = new Map(claims.map(([id, said]) => [id, said]));
  const rows = claims.map(([id, , after]) => ({ id, after }) as ClaimRow);
  return sayingOrder(rows, ({ id }) => instants.get(id))
    .map(({ id }) => id)
    .join(' ');
}

describe('sayingOrder', () => {
  it('sorts by the time said and keeps the order given where that is the same', () => {
    expect(order(['c', 3], ['b', 1], ['a', 1])).toBe('b a c');
  });

  it('puts a claim after the one it was made after, though both were said on one day', () => {
    expect(order(['a', 1, 'b'], ['b', 1], ['c', 1])).toBe('b a c');
  });

  it('puts a claim without a date right after the one it was made after, or last', () => {
    expect(order(['a'], ['b', undefined, 'c'], ['c', 1], ['d', 2])).toBe('c b d a');
  });
});
