import { describe, expect, test } from 'vitest';
import { between, eased, zoomedAround } from './path-of-glide.ts';

const start = { zoom: 10, x: 0.6, y: 0.4 };

describe('gliding', () => {
  test('begins and ends where it should', () => {
    const end = { zoom: 13, x: 0.62, y: 0.41 };
    expect(between(start, end, 0)).toEqual(start);
    const last = between(start, end, 1);
    expect([last.zoom, last.x, last.y].map((v) => Number(v.toFixed(12)))).toEqual([13, 0.62, 0.41]);
  });

  test('keeps the point of a zoom in its place all the way', () => {
    const around = { x: 0.601, y: 0.4005 };
    const end = zoomedAround(start, around, 14);
    for (const t of [0.25, 0.5, 0.75]) {
      const now = between(start, end, t);
      expect((around.x - now.x) * 2 ** now.zoom).toBeCloseTo((around.x - start.x) * 2 ** start.zoom, 9);
      expect((around.y - now.y) * 2 ** now.zoom).toBeCloseTo((around.y - start.y) * 2 ** start.zoom, 9);
    }
  });

  test('goes straight when the zoom stays', () => {
    expect(between(start, { zoom: 10, x: 0.7, y: 0.4 }, 0.5).x).toBeCloseTo(0.65, 12);
  });

  test('eases from 0 over a half to 1', () => {
    expect([0, 0.5, 1].map(eased)).toEqual([0, 0.5, 1]);
  });
});
