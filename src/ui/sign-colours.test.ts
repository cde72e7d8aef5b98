import { describe, expect, test } from 'vitest';
import { SYMBOLS } from '../core/model/vocabulary.ts';
import { contrastOfLight, lightSeenAs, type Rgb, VISIONS } from './colour-difference.fixture.ts';
import type { ColourName } from './theme.ts';
import { tokenColours } from './token-colours.fixture.ts';

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

describe.each(['light', 'dark'] as const)('the signs in %s', (mode) => {
  const colours = tokenColours()[mode];
  const seen = (name: ColourName, sight: string) => lightSeenAs(colours[name], VISIONS[sight]);

  test('are twelve, each with an outline and a colour of its own', () => {
    expect(new Set(SYMBOLS).size).toBeGreaterThanOrEqual(12);
    expect(new Set(SYMBOLS.map((name) => colours[name])).size).toBe(SYMBOLS.length);
  });

  test.each(Object.keys(VISIONS))('stand out from the map for %s sight', (sight) => {
    for (const ground of ['map-land', 'map-water'] as const)
      for (const name of SYMBOLS)
        expect(
          contrastOfLight(seen(name, sight), seen(ground, sight)),
          `${name} on ${ground}`,
        ).toBeGreaterThan(STANDS_OUT);
  });

  test.each(Object.keys(VISIONS))(
    'differ in colour where their outlines are alike, for %s sight',
    (sight) => {
      for (const [one, other] of ALIKE)
        expect(distance(seen(one, sight), seen(other, sight)), `${one} and ${other}`).toBeGreaterThan(0.06);
    },
  );
});
