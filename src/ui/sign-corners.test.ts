import { describe, expect, test } from 'vitest';
import { SYMBOLS } from '../core/model/vocabulary.ts';
import { SIGN_CORNERS, traceSign } from './sign-corners.ts';

const polygons = SYMBOLS.filter((symbol) => symbol !== 'circle');

function area(corners: readonly (readonly [number, number])[]): number {
  const twice = corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

describe('category signs', () => {
  test.each(polygons)('the %s covers about as much as the circle of the same r', (symbol) => {
    expect(Math.abs(area(SIGN_CORNERS[symbol]) / Math.PI - 1)).toBeLessThan(0.06);
  });

  test('a traced polygon starts at its first corner, scaled and moved', () => {
    const calls: string[] = [];
    const path = {
      moveTo: (x: number, y: number) => calls.push(`move ${x} ${y}`),
      lineTo: (x: number, y: number) => calls.push(`line ${x} ${y}`),
      closePath: () => calls.push('close'),
    } as unknown as CanvasPath;
    traceSign(path, 'diamond', 100, 50, 10);
    expect(calls).toEqual(['move 100 36', 'line 111 50', 'line 100 64', 'line 89 50', 'close']);
  });
});
