import type { SourceRow } from '../../model/tables.ts';

/** Sources that say of themselves what they are. */
export const DEMO_SOURCES: readonly SourceRow[] = ['A', 'B', 'C', 'D'].map((letter) => ({
  id: `made-list-${letter.toLowerCase()}`,
  title: `Made list ${letter}`,
  publisher: 'made by a seeded generator',
  language: 'en',
}));
