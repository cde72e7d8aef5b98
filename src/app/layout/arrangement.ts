/**
 * How the views of the screen stand to each other. Only `wide` and `tablet` show all of them at once; a `small` phone has
 * no room for map and time together.
 */
export type Arrangement = 'wide' | 'tablet' | 'phone' | 'small' | 'low' | 'column';

/** Heights and widths in rem, so that larger text takes the arrangement of a smaller window. */
const TWO_COLUMNS = 34;
const LOW = 31.25;
const NARROW = 47.5;
const WIDE = 64;
const ROOMY = 44;
const TALL = 45;
const WIDEST_PORTRAIT = 80;

/**
 * The arrangement for a window of this size in rem. A low window has text and map side by side, or one column where it
 * is narrow too; a narrow one has the event as a sheet over map and time; one that stands upright is a tablet.
 */
export function arrangementOf(width: number, height: number): Arrangement {
  if (height < LOW) return width < TWO_COLUMNS ? 'column' : 'low';
  if (width < NARROW) return height < TALL ? 'small' : 'phone';
  if (height >= width && width < WIDEST_PORTRAIT) return 'tablet';
  if (width >= WIDE) return 'wide';
  return height < ROOMY ? 'low' : 'tablet';
}

/** Whether the event is a sheet over the other views. */
export function hasSheet(arrangement: Arrangement): boolean {
  return arrangement === 'phone' || arrangement === 'small';
}

/** Whether the views are tabs. */
export function hasTabs(arrangement: Arrangement): boolean {
  return hasSheet(arrangement) || arrangement === 'low';
}
