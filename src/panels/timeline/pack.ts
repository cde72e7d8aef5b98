/** A stretch of a line, px. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** Clear room kept between two things on one line, px. */
const GAP = 8;

/**
 * Puts extents on lines so that no two on one line come nearer than the gap: each, in the order given, on the first line
 * with room. `choices[i]` lists what item i may cover, best first (label after, label before …); on each line the first
 * choice that fits is taken, and only the last `fallback` choices are tried once `comfortable` lines are in use.
 * Returns the line and the choice of each, or undefined when more than `maxLines` lines would be needed.
 */
export function pack(
  choices: readonly (readonly Extent[])[],
  comfortable: number,
  maxLines: number,
): readonly { readonly line: number; readonly choice: number }[] | undefined {
  const lines: Extent[][] = [];
  const fits = (line: readonly Extent[], e: Extent) =>
    line.every((o) => e.x0 >= o.x1 + GAP || e.x1 <= o.x0 - GAP);
  const placed: { line: number; choice: number }[] = [];
  for (const options of choices) {
    const last = options.length - 1;
    const find = (first: number, end: number) => {
      for (let line = 0; line < lines.length; line++) {
        for (let choice = first; choice < end; choice++)
          if (fits(lines[line], options[choice])) return { line, choice };
      }
      return undefined;
    };
    let spot = find(0, Math.max(1, last));
    if (!spot && lines.length >= comfortable) spot = find(last, last + 1);
    if (!spot) {
      if (lines.length >= maxLines) return undefined;
      spot = { line: lines.length, choice: 0 };
      lines.push([]);
    }
    lines[spot.line].push(options[spot.choice]);
    placed.push(spot);
  }
  return placed;
}
