/**
 * Scrolling through more rows than a browser can lay out. The scroll box holds a sizer of at most LONGEST px; where the
 * list is longer, a place in the box stands for a place in the list. Small moves are taken one to one, so that the wheel
 * reaches every row; great leaps (the scroll bar, Home and End) are taken in proportion; at rest the two are brought back
 * into line (`settled`). All lengths in px.
 */
export interface Scroll {
  /** Where the scroll box stands. */
  readonly box: number;
  /** Where the list stands: what of it lies above the window. */
  readonly list: number;
}

export interface Extent {
  /** Height of all rows together. */
  readonly content: number;
  /** Height of the window on them. */
  readonly view: number;
}

/** Browsers lay out at least 15 million px (Firefox 17.8); this stays well below. */
export const LONGEST = 5_000_000;
/** A move of more than this many windows is a leap. */
const LEAP = 6;

export const TOP: Scroll = { box: 0, list: 0 };

/** Height of the sizer. */
export function boxHeight({ content }: Extent): number {
  return Math.min(content, LONGEST);
}

const range = (length: number, view: number) => Math.max(0, length - view);
const within = (value: number, high: number) => Math.max(0, Math.min(high, value));

/** The place in the box that stands for a place in the list. */
export function toBox(list: number, extent: Extent): number {
  const reach = range(extent.content, extent.view);
  return reach === 0 ? 0 : (list / reach) * range(boxHeight(extent), extent.view);
}

/** The place in the list that a place in the box stands for. */
export function toList(box: number, extent: Extent): number {
  const reach = range(boxHeight(extent), extent.view);
  return reach === 0 ? 0 : (box / reach) * range(extent.content, extent.view);
}

/** After the box has been scrolled to `box`. */
export function scrolled(scroll: Scroll, box: number, extent: Extent): Scroll {
  const by = box - scroll.box;
  const leap = Math.abs(by) > LEAP * extent.view;
  const list = extent.content <= LONGEST ? box : leap ? toList(box, extent) : scroll.list + by;
  return { box, list: within(list, range(extent.content, extent.view)) };
}

/** The same place when the list has become longer or shorter: never beyond its end. */
export function refitted({ box, list }: Scroll, extent: Extent): Scroll {
  const reach = range(extent.content, extent.view);
  if (extent.content > LONGEST) return { box, list: within(list, reach) };
  return { box: within(box, reach), list: within(box, reach) };
}

/** At rest: the list stays where it is, the box goes to the place that stands for it. */
export function settled(scroll: Scroll, extent: Extent): Scroll {
  const list = within(scroll.list, range(extent.content, extent.view));
  return { box: Math.round(toBox(list, extent)), list };
}

/** Moved as little as shows the row wholly; when it comes in at the end, the first row in view is whole too. */
export function revealed(scroll: Scroll, row: number, rowHeight: number, extent: Extent): Scroll {
  const top = row * rowHeight;
  const lowest = Math.ceil((top + rowHeight - extent.view) / rowHeight) * rowHeight;
  const list = Math.min(top, Math.max(lowest, scroll.list));
  return list === scroll.list ? scroll : settled({ ...scroll, list }, extent);
}

/** Rows that touch the window, with `spare` more on both sides: from `first` up to, without, `end`. */
export function rowsInView(
  { list }: Scroll,
  rowHeight: number,
  { content, view }: Extent,
  spare: number,
): { readonly first: number; readonly end: number } {
  const rows = Math.round(content / rowHeight);
  const first = Math.max(0, Math.floor(list / rowHeight) - spare);
  return { first, end: Math.min(rows, Math.ceil((list + view) / rowHeight) + spare) };
}
