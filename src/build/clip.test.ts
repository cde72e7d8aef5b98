import { describe, expect, test } from 'vitest';
import { clipLine, clipRing } from './clip.ts';

const box = { west: 0, south: 0, east: 10, north: 10 };

describe('clipping to a box', () => {
  test('keeps a ring that lies inside as it is', () => {
    const ring = [
      [1, 1],
      [9, 1],
      [5, 9],
      [1, 1],
    ] as const;
    expect(clipRing(ring, box)).toEqual(ring);
  });

  test('drops a ring that lies outside', () => {
    expect(
      clipRing(
        [
          [11, 1],
          [19, 1],
          [15, 9],
          [11, 1],
        ],
        box,
      ),
    ).toEqual([]);
  });

  test('turns a ring round the box into the box', () => {
    const ring = clipRing(
      [
        [-5, -5],
        [15, -5],
        [15, 15],
        [-5, 15],
        [-5, -5],
      ],
      box,
    );
    expect(new Set(ring.map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
  });

  test('cuts a line that leaves and comes back into two pieces', () => {
    expect(
      clipLine(
        [
          [5, 5],
          [15, 5],
          [15, 8],
          [5, 8],
        ],
        box,
      ),
    ).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ]);
  });

  test('keeps nothing of a line outside', () => {
    expect(
      clipLine(
        [
          [-5, -5],
          [-5, 15],
        ],
        box,
      ),
    ).toEqual([]);
  });
});
