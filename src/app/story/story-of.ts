import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { StoryRow } from '../../core/model/tables.ts';

/** The steps of a set's story in their order; none where it has no story. */
export function storyOf({ source }: Pick<Catalogue, 'source'>): readonly StoryRow[] {
  return source?.tables.story ?? [];
}
