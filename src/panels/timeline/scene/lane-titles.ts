/** Room for lane titles beside the lanes, and what a title has of it, px. */
export const GUTTER = 112;
export const TITLE_ROOM = GUTTER - 22;
/** Height of a line of a lane's title, and what the title takes besides its lines, px. */
export const TITLE_LINE = 16;
const AROUND = 14;

/** The words in lines no wider than `width` px, as `measure` has it; a single longer word keeps a line of its own. */
export function wrapped(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Height a lane needs to show so many lines of its title, px. */
export function titleHeight(lines: number): number {
  return lines * TITLE_LINE + AROUND;
}

/** How many lines of its title a lane so high (px) shows, one at least. */
export function fittingLines(height: number): number {
  return Math.max(1, Math.floor((height - 8) / TITLE_LINE));
}
