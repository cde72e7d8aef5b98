import type { SourceRow } from '../../model/tables.ts';

const KINDS = ['list', 'log', 'bulletin', 'notebook', 'index', 'register', 'diary', 'digest'] as const;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWX';

/** Some hundred sources that say of themselves what they are. */
export const DEMO_SOURCES: readonly SourceRow[] = KINDS.flatMap((kind) =>
  [...LETTERS].flatMap((letter) =>
    [1, 2, 3].map((volume) => ({
      id: `made-${kind}-${letter.toLowerCase()}${volume}`,
      title: `Made ${kind} ${letter}, volume ${volume}`,
      publisher: 'made by a seeded generator',
      language: 'en',
    })),
  ),
);
