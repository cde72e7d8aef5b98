import { EMBED_PANES, type EmbedPane, USUAL_PANES } from '../../core/view/embed-words.ts';

/** In rem, so that larger text takes the room of a smaller frame. Head and foot, and the least that a pane can be used in. */
const AROUND = 4;
const PANE_HEIGHT = 10;
/** What a pane takes where its frame may be as high as it needs. */
const COMFORTABLE = 12;
const TWO_COLUMNS = 40;
/** Above this width a row of filters is one line. */
const LINE = 34;
/** Below these heights there is no room for filters in one line and in several. */
const FILTERS = { line: 24, lines: 34 } as const;

/** What an embedded page shows in a frame. */
export interface EmbedRoom {
  /** In the order in which they stand. */
  readonly panes: readonly EmbedPane[];
  readonly columns: 1 | 2;
  /** How filters may be chosen; undefined where there is no room for it. */
  readonly filters: 'line' | 'lines' | undefined;
}

/**
 * The panes that fit into a frame of this size in rem, of those that are wanted: as many as have room one below the other, or side by
 * side where the frame is wide and low. One is always shown; the whole page has the rest.
 */
export function embedRoom(
  wanted: readonly EmbedPane[] | undefined,
  width: number,
  height: number,
): EmbedRoom {
  const all = EMBED_PANES.filter((pane) => (wanted ?? USUAL_PANES).includes(pane));
  const rows = Math.max(1, Math.floor((height - AROUND) / PANE_HEIGHT));
  const columns = rows < all.length && width >= TWO_COLUMNS ? 2 : 1;
  const form = width < LINE ? 'lines' : 'line';
  return { panes: all.slice(0, rows * columns), columns, filters: height < FILTERS[form] ? undefined : form };
}

/** The height in rem in which all that is wanted has room. */
export function wholeHeight(wanted: readonly EmbedPane[] | undefined): number {
  return AROUND + (wanted ?? USUAL_PANES).length * COMFORTABLE;
}

/** The size of the window in rem. */
export function windowInRem(): { readonly width: number; readonly height: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: clientWidth / rem, height: clientHeight / rem };
}

const PARTS = { event: 'detail', timeline: 'timeline', map: 'map', list: 'list' } as const;

/** The parts that make up the first complete picture of these panes. */
export function partsOf(panes: readonly EmbedPane[]): readonly string[] {
  return panes.map((pane) => PARTS[pane]);
}
