import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMangledId, readCount } from './numbers.ts';
import { readDegrees, readPair } from './read-point.ts';

describe('coordinates', () => {
  test('decimals with a point or a comma are read as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000, max: 9_000_000 }), (number) => {
        const text = (number / 1e5).toFixed(5);
        expect(readDegrees(text, 90)).toBe(Number(text));
        expect(readDegrees(text.replace('.', ','), 90)).toBe(Number(text));
      }),
    );
  });

  test('degrees, minutes and seconds', () => {
    expect(readDegrees('33°18\'55"N', 90)).toBeCloseTo(33.31527, 4);
    expect(readDegrees('33° 18′ S', 90)).toBe(-33.3);
    expect(readDegrees('W 44 30', 180)).toBe(-44.5);
    expect(readDegrees('33.3 N', 90)).toBe(33.3);
    expect(readDegrees('33.3 E', 90)).toBeUndefined();
  });

  test('both in one cell', () => {
    const point = { lat: 33.3, lon: 44.4 };
    for (const text of [
      '33.3, 44.4',
      '33.3,44.4',
      '33.3 44.4',
      '33,3; 44,4',
      '(33.3, 44.4)',
      'POINT (44.4 33.3)',
      "33°18'N 44°24'E",
      '33.3 N, 44.4 E',
    ])
      expect([text, readPair(text)]).toEqual([text, point]);
  });

  test('what is not on the Earth is no coordinate', () => {
    for (const text of ['NaN', 'Infinity', '-Infinity', '1e999', '91', "33°75'N", 'x', '', '__proto__'])
      expect(readDegrees(text, 90)).toBeUndefined();
    expect(readPair('33.3')).toBeUndefined();
  });
});

describe('figures', () => {
  test('missing ones are not known, others are read or refused', () => {
    for (const text of ['', 'NA', '-1', '-99', 'Unknown', 'n/a']) expect(readCount(text)).toBeUndefined();
    expect(readCount('1,234')).toBe(1234);
    expect(readCount('0')).toBe(0);
    expect(readCount('0.5')).toBe(0.5);
    expect(readCount('dozens')).toBe('not-a-count');
    expect(readCount('-7')).toBe('not-a-count');
    expect(readCount('9007199254740993')).toBe('too-large');
  });

  test('ids that a spreadsheet has rounded', () => {
    expect(isMangledId('1.97E+11')).toBe(true);
    expect(isMangledId('1,97E+11')).toBe(true);
    expect(isMangledId('IRQ1234')).toBe(false);
    expect(isMangledId('197001010002')).toBe(false);
  });
});
