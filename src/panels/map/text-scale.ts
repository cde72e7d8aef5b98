/** Px that sizes in this folder are given for: the root font of a reader who has changed nothing. */
const USUAL = 16;

/** How much larger than usual the reader wants text: what is painted grows with the root font as the page does. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL;
}
