/** A stretch of a line, px. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** The line that an item stands on, and which of its choices it takes there. */
export interface Spot {
  readonly line: number;
  readonly choice: number;
}

/** Clear room kept between two things on one line, px. */
const GAP = 8;
/** Share of the comfortable lines on which a crowd is spread: it has few titles to read line by line. */
const CROWD_SHARE = 0.7;

type Line = Extent[];

function fits(line: Line, { x0, x1 }: Extent): boolean {
  return line.every((other) => x0 >= other.x1 + GAP || x1 <= other.x0 - GAP);
}

/** Each item on the first line with room for one of its titles; undefined when that takes more than `most` lines. */
function withTitles(choices: readonly (readonly Extent[])[], most: number): readonly Spot[] | undefined {
  const lines: Line[] = [];
  const spots: Spot[] = [];
  for (const options of choices) {
    const titles = options.slice(0, Math.max(1, options.length - 1));
    let line = -1;
    let choice = -1;
    while (choice < 0 && ++line < lines.length) choice = titles.findIndex((one) => fits(lines[line], one));
    if (choice < 0) {
      if (lines.length >= most) return undefined;
      lines.push([]);
      choice = 0;
    }
    lines[line].push(titles[choice]);
    spots.push({ line, choice });
  }
  return spots;
}

/**
 * Items without their titles, spread evenly over `count` lines, or more where that is not enough; then titles wherever
 * there is room left for them.
 */
function crowded(
  choices: readonly (readonly Extent[])[],
  count: number,
  most: number,
): readonly Spot[] | undefined {
  const lines: Line[] = Array.from({ length: count }, () => []);
  const ends: number[] = lines.map(() => Number.NEGATIVE_INFINITY);
  const lineOf: number[] = [];
  for (const options of choices) {
    const bare = options[options.length - 1];
    const byEnd = [...lines.keys()].sort((a, b) => ends[a] - ends[b] || a - b);
    let line = byEnd.find((one) => fits(lines[one], bare));
    if (line === undefined) {
      if (lines.length >= most) return undefined;
      line = lines.push([]) - 1;
      ends.push(Number.NEGATIVE_INFINITY);
    }
    lines[line].push(bare);
    ends[line] = Math.max(ends[line], bare.x1);
    lineOf.push(line);
  }
  return choices.map((options, i): Spot => {
    const own = options[options.length - 1];
    const line = lines[lineOf[i]];
    const others = line.filter((other) => other !== own);
    const found = options.slice(0, -1).findIndex((one) => fits(others, one));
    if (found < 0) return { line: lineOf[i], choice: options.length - 1 };
    line[line.indexOf(own)] = options[found];
    return { line: lineOf[i], choice: found };
  });
}

/**
 * Puts extents on lines so that no two on one line come nearer than the gap. `choices[i]` lists what item i may cover, best
 * first (title after, title before …) and without its title last. As long as all have a title on at most `comfortable`
 * lines, each is put in the order given on the first line with room. A crowd is spread over fewer lines, with titles where
 * there is room. Undefined when more than `most` lines would be needed.
 */
export function pack(
  choices: readonly (readonly Extent[])[],
  comfortable: number,
  most: number,
): readonly Spot[] | undefined {
  return (
    withTitles(choices, Math.min(comfortable, most)) ??
    crowded(choices, Math.min(most, Math.max(1, Math.round(comfortable * CROWD_SHARE))), most)
  );
}
