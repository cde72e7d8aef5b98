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

/** What is to be put on lines. */
export interface PackItem {
  /** What it may cover, best first (title after, title before …) and without its title last. */
  readonly choices: readonly Extent[];
  /** Place in the list of the whole that it is a part of, or -1; a whole comes right before its parts and theirs. */
  readonly under: number;
}

/** Clear room kept between two things on one line, px. */
const GAP = 8;
/** Share of the comfortable lines on which a crowd is spread: it has few titles to read line by line. */
const CROWD_SHARE = 0.7;

type Line = Extent[];

/** Whether there is room on the line, but for what `own` takes. Asked thousands of times a frame. */
function fits(line: Line | undefined, { x0, x1 }: Extent, own?: Extent): boolean {
  if (line === undefined) return true;
  for (const other of line) if (other !== own && x0 < other.x1 + GAP && x1 > other.x0 - GAP) return false;
  return true;
}

/** The items with their titles; only what has none to choose from goes without. */
function titled({ choices }: PackItem): readonly Extent[] {
  return choices.slice(0, Math.max(1, choices.length - 1));
}

/** The first line with room for one of the item's titles. */
function firstSpot(item: PackItem, lines: readonly Line[]): Spot {
  const options = titled(item);
  for (const [line, taken] of lines.entries()) {
    const choice = options.findIndex((one) => fits(taken, one));
    if (choice >= 0) return { line, choice };
  }
  return { line: lines.length, choice: 0 };
}

/** Where the block from `from` to before `to` (a whole and its parts) stands when its first line is `top`, if it can. */
function placed(
  items: readonly PackItem[],
  from: number,
  to: number,
  lines: readonly Line[],
  top: number,
): readonly Spot[] | undefined {
  const spots: Spot[] = [];
  const added = new Map<number, Line>();
  let bottom = top;
  for (let i = from; i < to; i++) {
    const options = titled(items[i]);
    const first = i === from ? top : spots[items[i].under - from].line + 1;
    const last = i === from ? top : bottom + 1;
    let choice = -1;
    let line = first - 1;
    while (choice < 0 && ++line <= last)
      choice = options.findIndex((one) => fits(lines[line], one) && fits(added.get(line), one));
    if (choice < 0) return undefined;
    bottom = Math.max(bottom, line);
    added.set(line, [...(added.get(line) ?? []), options[choice]]);
    spots.push({ line, choice });
  }
  return spots;
}

/** Where the block stands on the first lines with room for all of it. */
function blockSpots(items: readonly PackItem[], from: number, to: number, lines: readonly Line[]) {
  let top = 0;
  let block = placed(items, from, to, lines, top);
  while (!block) block = placed(items, from, to, lines, ++top);
  return block;
}

/**
 * Each item on the first line with room for one of its titles, parts on the lines right below their whole's; undefined when
 * that takes more than `most` lines.
 */
export function packTitled(items: readonly PackItem[], most: number): readonly Spot[] | undefined {
  const lines: Line[] = [];
  const spots: Spot[] = [];
  for (let from = 0; from < items.length; ) {
    let to = from + 1;
    while (to < items.length && items[to].under >= 0) to++;
    const block = to === from + 1 ? [firstSpot(items[from], lines)] : blockSpots(items, from, to, lines);
    block.forEach(({ line, choice }, i) => {
      while (lines.length <= line) lines.push([]);
      lines[line].push(titled(items[from + i])[choice]);
    });
    if (lines.length > most) return undefined;
    spots.push(...block);
    from = to;
  }
  return spots;
}

/**
 * Items without their titles, spread evenly over `count` lines, or more where that is not enough; then titles wherever
 * there is room left for them. Parts stay below their whole.
 */
function crowded(items: readonly PackItem[], count: number, most: number): readonly Spot[] | undefined {
  const lines: Line[] = Array.from({ length: count }, () => []);
  const ends: number[] = lines.map(() => Number.NEGATIVE_INFINITY);
  const lineOf: number[] = [];
  for (const { choices, under } of items) {
    const bare = choices[choices.length - 1];
    let line: number | undefined;
    for (let one = under < 0 ? 0 : lineOf[under] + 1; one < lines.length; one++) {
      if (line !== undefined && (under >= 0 || ends[one] >= ends[line])) continue;
      if (fits(lines[one], bare)) line = one;
    }
    if (line === undefined) {
      if (lines.length >= most) return undefined;
      line = lines.push([]) - 1;
      ends.push(Number.NEGATIVE_INFINITY);
    }
    lines[line].push(bare);
    ends[line] = Math.max(ends[line], bare.x1);
    lineOf.push(line);
  }
  return items.map(({ choices }, i): Spot => {
    const own = choices[choices.length - 1];
    const line = lines[lineOf[i]];
    const found = choices.findIndex((one) => one !== own && fits(line, one, own));
    if (found < 0) return { line: lineOf[i], choice: choices.length - 1 };
    line[line.indexOf(own)] = choices[found];
    return { line: lineOf[i], choice: found };
  });
}

/**
 * Puts extents on lines so that no two on one line come nearer than the gap. As long as all have a title on at most
 * `comfortable` lines, each is put in the order given on the first line with room. A crowd is spread over fewer lines, with
 * titles where there is room. Undefined when more than `most` lines would be needed.
 */
export function pack(
  items: readonly PackItem[],
  comfortable: number,
  most: number,
): readonly Spot[] | undefined {
  return (
    packTitled(items, Math.min(comfortable, most)) ??
    crowded(items, Math.min(most, Math.max(1, Math.round(comfortable * CROWD_SHARE))), most)
  );
}

/** What stands on each line so far, and where. */
interface Filled {
  readonly lines: Line[];
  readonly spots: Map<PackItem, Spot>;
}

/** Puts more items on so many lines, each where it first finds room with one of its choices from `from` to before `to`. */
function fill(filled: Filled, items: readonly PackItem[], most: number, isBare: boolean): void {
  for (const item of items) {
    const last = item.choices.length - 1;
    const options = isBare ? item.choices.slice(last) : titled(item);
    for (let line = 0; line < most; line++) {
      const choice = options.findIndex((one) => fits(filled.lines[line], one));
      if (choice < 0) continue;
      while (filled.lines.length <= line) filled.lines.push([]);
      filled.lines[line].push(options[choice]);
      filled.spots.set(item, { line, choice: isBare ? last : choice });
      break;
    }
  }
}

/** Gives titles to what stands without one wherever there is room. */
function entitle({ lines, spots }: Filled, items: readonly PackItem[]): void {
  for (const item of items) {
    const spot = spots.get(item);
    const own = spot && item.choices[spot.choice];
    if (!own || spot.choice < item.choices.length - 1) continue;
    const line = lines[spot.line];
    const choice = titled(item).findIndex((one) => fits(line, one, own));
    if (choice < 0) continue;
    line[line.indexOf(own)] = item.choices[choice];
    spots.set(item, { line: spot.line, choice });
  }
}

/**
 * Puts as many of the items as have room on so many lines, the first ones first: with their titles, and what is left without
 * them; or, when twice as many can be seen that way, all but the first `titles` without, and titles where there is room.
 */
export function packSome(
  items: readonly PackItem[],
  titles: number,
  most: number,
): ReadonlyMap<PackItem, Spot> {
  const readable: Filled = { lines: [], spots: new Map() };
  fill(readable, items, most, false);
  fill(
    readable,
    items.filter((item) => !readable.spots.has(item)),
    most,
    true,
  );
  const dense: Filled = { lines: [], spots: new Map() };
  fill(dense, items.slice(0, titles), most, false);
  fill(dense, items.slice(titles), most, true);
  if (dense.spots.size < readable.spots.size * 2) return readable.spots;
  entitle(dense, items);
  return dense.spots;
}
