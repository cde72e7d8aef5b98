/** Share of the height that the least step gets. */
const LEAST = 0.25;

/** The heights (0 to 1) of ticks for steps of these amounts; the area under a tick grows with its amount less than it. */
export function tickHeights(amounts: readonly number[]): readonly number[] {
  const most = Math.max(1, ...amounts);
  return amounts.map((amount) => LEAST + (1 - LEAST) * Math.sqrt(amount / most));
}

/** An SVG path of ticks that stand on y = 1, one unit of x for each step; the place before the first is x = 0. */
export function tickPath(heights: readonly number[], from: number, to: number): string {
  return heights
    .slice(from, to)
    .map((height, index) => `M${from + index + 1} 1V${(1 - height).toFixed(2)}`)
    .join('');
}

/** An SVG path of dots (lines without a length, for round caps) at some steps. */
export function dotPath(places: readonly number[]): string {
  return places.map((place) => `M${place + 1} 0.5h0`).join('');
}
