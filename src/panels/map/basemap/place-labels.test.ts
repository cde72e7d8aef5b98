import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boxesMeet } from '../../../core/space/viewport.ts';
import { boxAt, placeLabels } from './place-labels.ts';

const page: Box = { left: 0, top: 0, right: 400, bottom: 300 };

describe('label placement', () => {
  test('takes the next spot when the first is taken', () => {
    const spots = [
      { x: 100, y: 100 },
      { x: 100, y: 120 },
    ];
    const placed = placeLabels(
      [
        { label: 'first', width: 40, height: 14, spots },
        { label: 'second', width: 40, height: 14, spots },
        { label: 'third', width: 40, height: 14, spots },
      ],
      page,
      [],
    );
    expect(placed.map(({ label, spot }) => [label, spot.y])).toEqual([
      ['first', 100],
      ['second', 120],
    ]);
  });

  test('leaves out words that would be cut at the edge', () => {
    expect(
      placeLabels([{ label: 'cut', width: 40, height: 14, spots: [{ x: 10, y: 50 }] }], page, []),
    ).toEqual([]);
  });

  test('keeps words off an obstacle', () => {
    const sign = { left: 90, top: 90, right: 110, bottom: 110 };
    const wanted = { label: 'hidden', width: 40, height: 14, spots: [{ x: 100, y: 100 }] };
    expect(placeLabels([wanted], page, [sign])).toEqual([]);
  });

  test('gives turned words the box they reach', () => {
    const box = boxAt({ x: 0, y: 0, angle: Math.PI / 2 }, 40, 10);
    expect([box.right - box.left, box.bottom - box.top].map(Math.round)).toEqual([10, 40]);
  });

  test('never lets two labels, or a label and an obstacle, overlap', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      angle: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    });
    const label = fc.record({
      label: fc.constant('name'),
      width: fc.integer({ min: 5, max: 120 }),
      height: fc.integer({ min: 5, max: 20 }),
      spots: fc.array(spot, { minLength: 1, maxLength: 4 }),
    });
    const obstacle = fc
      .tuple(fc.integer({ min: 0, max: 380 }), fc.integer({ min: 0, max: 280 }))
      .map(([left, top]) => ({ left, top, right: left + 20, bottom: top + 20 }));
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 60 }),
        fc.array(obstacle, { maxLength: 10 }),
        (labels, obstacles) => {
          const boxes = placeLabels(labels, page, obstacles).map(({ box }) => box);
          boxes.forEach((box, i) => {
            for (const other of [...boxes.slice(0, i), ...obstacles])
              expect(boxesMeet(box, other)).toBe(false);
          });
        },
      ),
      { seed: 17 },
    );
  });
});
