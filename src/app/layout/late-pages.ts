import type { ComponentType } from 'react';
import { withLaterWords } from '../../i18n/later-words.ts';
import { t } from '../../i18n/t.ts';
import { type Late, late } from '../../ui/late.tsx';
import type { PageKind } from '../address/page-kind.ts';

function latePage(load: () => Promise<ComponentType>): Late<object> {
  return late(() => t('app.pagePane'), load);
}

/** The pages of text, each asked for when it is opened. */
export const LATE_PAGES: Readonly<Record<Exclude<PageKind, 'screen'>, Late<object>>> = {
  story: latePage(async () => (await withLaterWords(() => import('../pages/StoryPage.tsx'))).StoryPage),
  table: latePage(async () => (await import('../pages/TablePage.tsx')).TablePage),
  actor: latePage(async () => (await import('../pages/ActorPage.tsx')).ActorPage),
  between: latePage(async () => (await withLaterWords(() => import('../pages/BetweenPage.tsx'))).BetweenPage),
  place: latePage(async () => (await import('../pages/PlacePage.tsx')).PlacePage),
  sources: latePage(async () => (await withLaterWords(() => import('../pages/SourcesPage.tsx'))).SourcesPage),
  open: latePage(async () => (await withLaterWords(() => import('../pages/OpenPage.tsx'))).OpenPage),
  missing: latePage(async () => (await withLaterWords(() => import('../pages/MissingPage.tsx'))).MissingPage),
};
