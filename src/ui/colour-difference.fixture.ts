/** Red, green and blue, 0 to 1; linear ones are in proportion to light. */
export type Rgb = readonly [number, number, number];
type Lab = readonly [number, number, number];

/** Linear light of an sRGB colour, #rrggbb (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast of two colours of linear light, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOfLight(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Contrast of two sRGB colours. */
export function contrast(one: string, other: string): number {
  return contrastOfLight(linear(one), linear(other));
}

/** What eyes without one kind of cone see of linear light (Machado, Oliveira and Fernandes 2009, severity 1.0). */
export const VISIONS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  'all cones': [
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

/** The linear light of an sRGB colour as such eyes see it. */
export function lightSeenAs(hex: string, vision: readonly [Rgb, Rgb, Rgb]): Rgb {
  const light = linear(hex);
  const [red, green, blue] = vision.map((row) => {
    const sum = row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
    return Math.min(1, Math.max(0, sum));
  });
  return [red, green, blue];
}

/** An sRGB colour as such eyes see it, in CIE L*a*b* under D65. */
export function seenAs(hex: string, vision: readonly [Rgb, Rgb, Rgb]): Lab {
  const [red, green, blue] = lightSeenAs(hex, vision);
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const root = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))];
}

const DEGREE = Math.PI / 180;

/** The angle of a hue, degrees from 0 to 360. */
function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / DEGREE + 360) % 360;
}

/** How different two colours look, CIEDE2000 (CIE 142-2001): 1 can just be seen side by side. */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanAb = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanAb ** 7 / (meanAb ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const chroma = (c1 + c2) / 2;
  const middle = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const lightness = ((l1 + l2) / 2 - 50) ** 2;
  const t =
    1 -
    0.17 * Math.cos((middle - 30) * DEGREE) +
    0.24 * Math.cos(2 * middle * DEGREE) +
    0.32 * Math.cos((3 * middle + 6) * DEGREE) -
    0.2 * Math.cos((4 * middle - 63) * DEGREE);
  const rotation =
    -2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) *
    Math.sin(60 * Math.exp(-(((middle - 275) / 25) ** 2)) * DEGREE);
  const dl = (l2 - l1) / (1 + (0.015 * lightness) / Math.sqrt(20 + lightness));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * DEGREE)) / (1 + 0.015 * chroma * t);
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}
