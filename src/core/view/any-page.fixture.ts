import fc from 'fast-check';
import type { Page } from './view.ts';

/** Any page whose ids are drawn from these; `first` has those of the first of two actors. */
export function anyPage(id: fc.Arbitrary<string>, first = id): fc.Arbitrary<Page> {
  return fc.oneof(
    fc.constantFrom<Page>(
      { name: 'explore' },
      { name: 'table' },
      { name: 'story' },
      { name: 'sources' },
      { name: 'open' },
    ),
    fc.record({
      name: fc.constantFrom('event' as const, 'actor' as const, 'place' as const, 'step' as const),
      id,
    }),
    fc.record({ name: fc.constant('between' as const), id: first, other: id }),
  );
}
