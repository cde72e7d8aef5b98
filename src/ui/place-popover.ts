/** A box in px from the viewport's start (the right edge in right-to-left) and top edge. */
export interface Box {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly start: number;
  readonly top: number;
  readonly maxHeight: number;
}

const GAP = 4;
const MARGIN = 8;

/**
 * Where a popover of the given size opens: under its anchor, above it when there is more room and it would not fit
 * below, moved along the line so that it stays inside the viewport. All in px.
 */
export function placePopover(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
): Placement {
  const below = viewport.height - MARGIN - (anchor.top + anchor.height + GAP);
  const above = anchor.top - GAP - MARGIN;
  const down = size.height <= below || below >= above;
  const maxHeight = Math.max(0, down ? below : above);
  const height = Math.min(size.height, maxHeight);
  return {
    start: Math.max(MARGIN, Math.min(anchor.start, viewport.width - MARGIN - size.width)),
    top: down ? anchor.top + anchor.height + GAP : anchor.top - GAP - height,
    maxHeight,
  };
}
