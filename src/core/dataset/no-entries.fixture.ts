import type { Sizes } from './compile-columns.ts';

/** Sizes of dictionaries without entries, for columns whose codes do not matter. */
export const NO_ENTRIES: Sizes = { actors: 0, places: 0, sources: 0, categories: 0, titles: 0, units: 0 };
