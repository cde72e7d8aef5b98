import { expect, it } from 'vitest';
import { mulberry32 } from '../../core/dataset/demo/random.ts';
import { indexedPng } from './indexed-png.ts';

const SIZE = 400;

/** A square picture whose pixels are the greys that `grey` gives for each of them. */
function greys(grey: (at: number) => number) {
  const pixels = new Uint8Array(4 * SIZE * SIZE).fill(255);
  for (let at = 0; at < SIZE * SIZE; at++) pixels.fill(grey(at), 4 * at, 4 * at + 3);
  return { width: SIZE, height: SIZE, pixels };
}

/** Bytes of the palette of a PNG. */
const paletteOf = (png: Buffer) => png.readUInt32BE(png.indexOf('PLTE') - 4);

it('a picture of few colours has these', () => {
  expect(paletteOf(indexedPng(greys((at) => (at % 5) * 40)))).toBe(3 * 5);
});

it('a picture that is too large with the most colours has fewer', () => {
  const random = mulberry32(5);
  // Thirty-two stripes of eight greys each: three bits for a pixel, of which one is left where two greys are.
  const noisy = indexedPng(
    greys((at) => Math.floor((at / (SIZE * SIZE)) * 32) * 8 + Math.floor(random() * 8)),
  );
  expect(noisy.length).toBeLessThan(60_000);
  expect(paletteOf(noisy)).toBeLessThan(3 * 256);
});
