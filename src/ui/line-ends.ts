/** From top to bottom of something that must not be cut, in px. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
}

/** Letters reach a little over their lines, which are tighter in headings; px. */
const OVERHANG = 2;

/** The greatest height (px) up to `wanted` that cuts none of the lines. */
export function endOfLines(lines: readonly Line[], wanted: number): number {
  const cut = lines.filter(({ top, bottom }) => top + OVERHANG < wanted && bottom - OVERHANG > wanted);
  if (cut.length === 0) return wanted;
  return endOfLines(lines, Math.floor(Math.min(...cut.map(({ top }) => top))));
}

/** The lines of text, the controls and what is drawn for the eye alone in an element, from its own top. */
export function linesOf(element: HTMLElement): readonly Line[] {
  const { top: origin } = element.getBoundingClientRect();
  const whole = [...element.querySelectorAll('svg, button, input, select, [aria-hidden="true"]')];
  const rects = whole.map((one) => one.getBoundingClientRect());
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    rects.push(...range.getClientRects());
  }
  return rects
    .filter(({ width, height }) => width > 1 && height > 1)
    .map(({ top, bottom }) => ({ top: top - origin, bottom: bottom - origin }));
}
