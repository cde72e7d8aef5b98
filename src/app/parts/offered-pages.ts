import type { SetPage } from '../../core/view/page-path.ts';
import type { Page } from '../../core/view/view.ts';
import type { PlainKey } from '../../i18n/messages.ts';

interface OfferedPage {
  readonly page: Page;
  readonly label: PlainKey;
}

const LABELS: Readonly<Record<'explore' | SetPage, PlainKey>> = {
  explore: 'app.explore',
  table: 'app.table',
  sources: 'app.sources',
  open: 'app.openData',
};

/** The pages that one can go to from everywhere, in the order in which they are offered. */
export const OFFERED_PAGES: readonly OfferedPage[] = Object.entries(LABELS).map(([name, label]) => ({
  page: { name: name as keyof typeof LABELS },
  label,
}));
