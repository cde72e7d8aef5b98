/** How far a sheet is drawn up. */
const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Parts of the room that the heights take. */
export const SHEET_PARTS: Readonly<Record<SheetHeight, number>> = { peek: 0.25, half: 0.58, full: 1 };

/** Below this part of the room a sheet that is let go closes. */
const CLOSES_BELOW = 0.14;

/** Where a sheet comes to rest that was let go at this part of the room; undefined when it closes. */
export function restingHeight(part: number): SheetHeight | undefined {
  if (part < CLOSES_BELOW) return undefined;
  const off = (height: SheetHeight) => Math.abs(SHEET_PARTS[height] - part);
  return SHEET_HEIGHTS.reduce((best, height) => (off(height) < off(best) ? height : best));
}

/** The next height up or down; undefined below the lowest. */
export function nextHeight(height: SheetHeight, by: 1 | -1): SheetHeight | undefined {
  const at = SHEET_HEIGHTS.indexOf(height) + by;
  return at < 0 ? undefined : SHEET_HEIGHTS[Math.min(at, SHEET_HEIGHTS.length - 1)];
}
