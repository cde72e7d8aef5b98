/** Lengths in px, in one direction of reading. */
interface Row {
  readonly widths: readonly number[];
  readonly gap: number;
  /** Of the button that stands for those left out. */
  readonly more: number;
  readonly room: number;
}

/** How many of the buttons have room, with the one for the rest beside them unless all have. */
export function fitting({ widths, gap, more, room }: Row): number {
  const needed = (count: number) =>
    widths.slice(0, count).reduce((sum, width) => sum + width + gap, count < widths.length ? more : -gap);
  let count = widths.length;
  while (count > 0 && needed(count) > room) count -= 1;
  return count;
}
