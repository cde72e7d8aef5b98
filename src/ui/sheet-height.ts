/** How far a sheet is drawn up. */
const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** How tall a sheet is at each of them, in px. */
export type SheetSizes = Readonly<Record<SheetHeight, number>>;

/** The part of the room that a sheet takes at half, where its content does not ask for more. */
const HALF = 0.56;
/** The part that it takes at half at most, so that something of what lies below stays in sight. */
const MOST = 0.84;
/** Below this part of its lowest height a sheet that is let go closes. */
const CLOSES_BELOW = 0.55;
/** A sheet that was moved this far, in px, does not come to rest where it was. */
const MEANT = 48;

/**
 * The heights for a room (px): at its lowest the sheet ends with what `low` says, at half it reaches to `half` if it can
 * (both from its top). `endOfLines` gives the end of the last line that fits a height.
 */
export function sheetSizes(
  room: number,
  content: { readonly low: number; readonly half: number },
  endOfLines: (height: number) => number,
): SheetSizes {
  const low = endOfLines(Math.min(content.low, room / 2));
  const half = endOfLines(Math.max(room * HALF, Math.min(content.half, room * MOST)));
  return { low, half: Math.max(low, half), full: room };
}

/** Where a sheet that was let go at `size` (px) comes to rest; undefined when it closes. */
export function restingHeight(size: number, sizes: SheetSizes, from: SheetHeight): SheetHeight | undefined {
  if (size < sizes.low * CLOSES_BELOW) return undefined;
  const off = (height: SheetHeight) => Math.abs(sizes[height] - size);
  const nearest = SHEET_HEIGHTS.reduce((best, height) => (off(height) < off(best) ? height : best));
  const moved = size - sizes[from];
  if (nearest !== from || Math.abs(moved) < MEANT) return nearest;
  return nextHeight(from, moved > 0 ? 1 : -1);
}

/** The next height up or down; undefined below the lowest. */
export function nextHeight(height: SheetHeight, by: 1 | -1): SheetHeight | undefined {
  const at = SHEET_HEIGHTS.indexOf(height) + by;
  return at < 0 ? undefined : SHEET_HEIGHTS[Math.min(at, SHEET_HEIGHTS.length - 1)];
}
