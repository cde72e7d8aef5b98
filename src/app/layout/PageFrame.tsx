import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { printPath } from '../../core/view/path.ts';
import { t } from '../../i18n/t.ts';
import type { PageKind } from '../page-kind.ts';
import { Notices } from '../problems/Notices.tsx';
import { PanelBoundary } from '../problems/PanelBoundary.tsx';
import { Shortcuts } from '../Shortcuts.tsx';
import { useView } from '../session-context.ts';
import { AccountStrip } from './AccountStrip.tsx';
import { FilterRow } from './late-panes.ts';
import { SiteHeader } from './SiteHeader.tsx';
import { SkipLink } from './SkipLink.tsx';
import { WideScreen } from './WideScreen.tsx';

const PhoneScreen = lazy(async () => ({ default: (await import('./PhoneScreen.tsx')).PhoneScreen }));
const TablePage = lazy(async () => ({ default: (await import('../pages/TablePage.tsx')).TablePage }));
const ActorPage = lazy(async () => ({ default: (await import('../pages/ActorPage.tsx')).ActorPage }));
const BetweenPage = lazy(async () => ({ default: (await import('../pages/BetweenPage.tsx')).BetweenPage }));
const PlacePage = lazy(async () => ({ default: (await import('../pages/PlacePage.tsx')).PlacePage }));
const SourcesPage = lazy(async () => ({ default: (await import('../pages/SourcesPage.tsx')).SourcesPage }));
const MissingPage = lazy(async () => ({ default: (await import('../pages/MissingPage.tsx')).MissingPage }));

const PAGES: Readonly<Record<Exclude<PageKind, 'screen'>, () => ReactNode>> = {
  table: () => <TablePage />,
  actor: () => <ActorPage />,
  between: () => <BetweenPage />,
  place: () => <PlacePage />,
  sources: () => <SourcesPage />,
  missing: () => <MissingPage />,
};

interface Props {
  readonly kind: PageKind;
  readonly isPhone: boolean;
}

/** The furniture round every page: header, filters where there is something to filter, and the content. */
export function PageFrame({ kind, isPhone }: Props) {
  const main = useRef<HTMLElement>(null);
  const { page } = useView();
  const place = kind === 'screen' ? kind : `${kind} ${printPath(page)}`;
  const shown = useRef(place);

  useEffect(
    function moveToNewPage() {
      if (shown.current === place) return;
      shown.current = place;
      main.current?.focus({ preventScroll: true });
      main.current?.scrollTo(0, 0);
    },
    [place],
  );

  const fills = kind === 'screen' || kind === 'table';
  return (
    <div className="furniture">
      <SkipLink target={main} />
      <SiteHeader isPhone={isPhone} isMain={kind === 'screen'} />
      {fills && (
        <div className="filter-row">
          <Suspense>
            <FilterRow compact={isPhone} />
          </Suspense>
        </div>
      )}
      <AccountStrip />
      <main ref={main} tabIndex={-1} className={fills ? 'content' : 'content content-scrolls'}>
        {kind === 'screen' ? (
          isPhone ? (
            <Suspense>
              <PhoneScreen />
            </Suspense>
          ) : (
            <WideScreen />
          )
        ) : (
          <PanelBoundary key={place} name={t('app.pagePane')}>
            <Suspense>{PAGES[kind]()}</Suspense>
          </PanelBoundary>
        )}
      </main>
      <Notices />
      <Shortcuts />
    </div>
  );
}
