import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SYMBOLS } from '../core/model/vocabulary.ts';

type Rgb = readonly [number, number, number];

/** How those see who lack one kind of cone, on linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHTS: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Signs whose outlines are most alike, which colour has to help tell apart. */
const ALIKE = [
  ['circle', 'half-disc'],
  ['square', 'house'],
  ['square', 'bar'],
  ['diamond', 'star'],
  ['triangle', 'house'],
  ['triangle', 'hourglass'],
  ['inverted-triangle', 'hourglass'],
  ['plus', 'star'],
] as const;

/** WCAG asks for 3 to 1 beside the ground; signs have a rim besides. */
const STANDS_OUT = 2.95;

const css = readFileSync('src/ui/tokens.css', 'utf8');

function coloursOf(name: string): readonly string[] {
  return new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)!.slice(1);
}

const linear = (colour: string): Rgb => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};

const times = (matrix: readonly Rgb[], [r, g, b]: Rgb): Rgb => {
  const [x, y, z] = matrix.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)));
  return [x, y, z];
};

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** OKLab (Björn Ottosson 2020), in which distances are about what the eye makes of them. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(...oklab(a).map((part, i) => part - oklab(b)[i]));

describe.each(['light', 'dark'].map((mode, at) => [mode, at] as const))('the signs in %s', (_, at) => {
  const seen = (name: string, sight: string) => times(SIGHTS[sight], linear(coloursOf(name)[at]));

  test('are twelve, each with an outline and a colour of its own', () => {
    expect(new Set(SYMBOLS).size).toBeGreaterThanOrEqual(12);
    expect(new Set(SYMBOLS.map((name) => coloursOf(name)[at])).size).toBe(SYMBOLS.length);
  });

  test.each(Object.keys(SIGHTS))('stand out from the map for %s sight', (sight) => {
    for (const ground of ['map-land', 'map-water'])
      for (const name of SYMBOLS)
        expect(contrast(seen(name, sight), seen(ground, sight)), `${name} on ${ground}`).toBeGreaterThan(
          STANDS_OUT,
        );
  });

  test.each(Object.keys(SIGHTS))('differ in colour where their outlines are alike, for %s sight', (sight) => {
    for (const [one, other] of ALIKE)
      expect(distance(seen(one, sight), seen(other, sight)), `${one} and ${other}`).toBeGreaterThan(0.06);
  });
});
