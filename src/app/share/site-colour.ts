/** The grounds of the page, as ui/tokens.css has its paper. */
export const GROUNDS = { light: '#faf9f4', dark: '#12161b' } as const;
/** The least contrast of what tells something by its colour (WCAG 2.2, 1.4.11). */
export const LEAST_CONTRAST = 3;
/** What a site begins with: seen on both grounds. */
export const FIRST_COLOUR = '#b5452f';

/** Relative luminance of an sRGB colour, #rrggbb (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two sRGB colours, #rrggbb: 1 to 21. */
export function colourContrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
