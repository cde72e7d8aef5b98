import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { SetPage } from '../../core/view/page-path.ts';
import type { Page } from '../../core/view/view.ts';
import type { PlainKey } from '../../i18n/messages.ts';
import { storyOf } from '../story/story-of.ts';

interface OfferedPage {
  readonly page: Page;
  readonly label: PlainKey;
}

const LABELS: Readonly<Record<'explore' | SetPage, PlainKey>> = {
  explore: 'app.explore',
  story: 'story.title',
  table: 'app.table',
  sources: 'app.sources',
  open: 'app.openData',
};

const ALL: readonly OfferedPage[] = Object.entries(LABELS).map(([name, label]) => ({
  page: { name: name as keyof typeof LABELS },
  label,
}));

/** The pages of a set that one can go to from everywhere, in the order in which they are offered. */
export function offeredPages(catalogue: Pick<Catalogue, 'source'>): readonly OfferedPage[] {
  return storyOf(catalogue).length > 0 ? ALL : ALL.filter(({ page }) => page.name !== 'story');
}
