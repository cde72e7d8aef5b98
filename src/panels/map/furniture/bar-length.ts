/** Lengths a scale bar may have: these times a power of ten. */
const STEPS = [5, 3, 2, 1];

export interface Scale {
  readonly metres: number;
  readonly px: number;
}

/** The longest round length that fits in `most` px, at so many metres per px. */
export function roundScale(metresPerPixel: number, most: number): Scale {
  const limit = most * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(limit));
  const metres = power * (STEPS.find((step) => step * power <= limit) ?? 1);
  return { metres, px: metres / metresPerPixel };
}
