import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packLine, unpackLine } from './packed-lines.ts';

it('gives back every position as its digits have it', () => {
  const degrees = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(degrees), fc.integer({ min: 0, max: 6 }), (line, digits) => {
      const written = line.map((position) => position.map((one) => Number(one.toFixed(digits)) + 0));
      const packed = packLine(written, digits);
      expect(packed.every(Number.isInteger)).toBe(true);
      expect(unpackLine(packed, digits)).toEqual(written);
    }),
  );
});
