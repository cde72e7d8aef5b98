/** What an embedded page may show, in the order in which it does. */
export const EMBED_PANES = ['event', 'timeline', 'map', 'list'] as const;
export type EmbedPane = (typeof EMBED_PANES)[number];

/** What it shows when nothing is said. */
export const USUAL_PANES: readonly EmbedPane[] = ['timeline', 'map'];

/** Its colours; those of the reader's system when nothing is said. */
export const EMBED_THEMES = ['light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];
