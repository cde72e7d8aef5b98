import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ringArea } from './line-measures.ts';
import { linesByCell, ringsByCell } from './split-shapes.ts';
import type { Line, Position } from './topology.ts';

const SIDE = 30;
const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

/** A ring round a middle, at growing angles, so that it does not cross itself. */
const ring: fc.Arbitrary<Line> = fc
  .tuple(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -30, max: 30, noNaN: true }),
    fc.array(fc.double({ min: 5, max: 59, noNaN: true }), { minLength: 3, maxLength: 20 }),
  )
  .map(([lon, lat, far]) => {
    const points = far.map((r, i): Position => {
      const angle = (2 * Math.PI * i) / far.length;
      return [lon + r * Math.cos(angle), lat + r * Math.sin(angle)];
    });
    return [...points, points[0]];
  });

function boundsOf(cell: string) {
  const [column, row] = cell.split('-').map(Number);
  return { west: column * SIDE - 180, north: 90 - row * SIDE };
}

function expectWithin(cells: ReadonlyMap<string, readonly Line[]>): void {
  for (const [cell, lines] of cells) {
    const { west, north } = boundsOf(cell);
    for (const [lon, lat] of lines.flat()) {
      expect(lon).toBeGreaterThanOrEqual(west - 1e-9);
      expect(lon).toBeLessThanOrEqual(west + SIDE + 1e-9);
      expect(lat).toBeLessThanOrEqual(north + 1e-9);
      expect(lat).toBeGreaterThanOrEqual(north - SIDE - 1e-9);
    }
  }
}

const lengthOf = (line: Line) =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i][0], y - line[i][1]), 0);

describe('what is cut into cells', () => {
  test('keeps the area of rings, each piece closed and within its cell', () => {
    fc.assert(
      fc.property(ring, (one) => {
        const cells = ringsByCell([one], SIDE);
        expectWithin(cells);
        const pieces = [...cells.values()].flat();
        for (const piece of pieces) expect(piece.at(-1)).toEqual(piece[0]);
        expect(pieces.reduce((sum, piece) => sum + ringArea(piece), 0)).toBeCloseTo(ringArea(one), 6);
      }),
    );
  });

  test('keeps the length of lines, each piece within its cell', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 20 }), (line) => {
        const cells = linesByCell([line], SIDE);
        expectWithin(cells);
        const lengths = [...cells.values()].flat().map(lengthOf);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo(lengthOf(line), 6);
      }),
    );
  });

  test('lies in the last cell at the world’s east edge', () => {
    const edge: Line = [
      [180, 1],
      [180, 20],
    ];
    expect([...linesByCell([edge], SIDE).keys()]).toEqual(['11-2']);
  });
});
