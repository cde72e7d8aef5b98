import './furniture.css';
import './print.css';
import { lazy, type ReactNode, Suspense, useEffect, useReducer, useRef } from 'react';
import { printPath } from '../../core/view/page-path.ts';
import { t } from '../../i18n/t.ts';
import type { FacetsForm } from '../../panels/facets/FacetsPanel.tsx';
import { Announcements } from '../Announcements.tsx';
import type { PageKind } from '../address/page-kind.ts';
import { Shortcuts } from '../keys/Shortcuts.tsx';
import { Notices } from '../problems/Notices.tsx';
import { PanelBoundary } from '../problems/PanelBoundary.tsx';
import { useView } from '../session/session-context.ts';
import { type Arrangement, hasSheet, hasTabs } from './arrangement.ts';
import { FilterRow } from './late-panes.ts';
import { ReplayStrip } from './ReplayStrip.tsx';
import { Screen } from './Screen.tsx';
import { ScreenTabs } from './ScreenTabs.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { SkipLink } from './SkipLink.tsx';
import { changeScreen, firstState } from './screen-state.ts';

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

/** All but a phone have room for how much is found beside the categories. */
function formOf(arrangement: Arrangement): FacetsForm {
  if (arrangement === 'wide') return 'row';
  return hasSheet(arrangement) ? 'lines' : 'line';
}

interface Props {
  readonly kind: PageKind;
  readonly arrangement: Arrangement;
}

/** The furniture round every page: header, filters where there is something to filter, and the content. */
export function PageFrame({ kind, arrangement }: Props) {
  const main = useRef<HTMLElement>(null);
  const { page } = useView();
  const [state, act] = useReducer(changeScreen, page.name === 'event', firstState);
  const isScreen = kind === 'screen';
  const place = isScreen ? kind : `${kind} ${printPath(page)}`;
  const shown = useRef(place);

  useEffect(
    function moveToNewPage() {
      if (shown.current === place) return;
      shown.current = place;
      main.current?.focus({ preventScroll: true });
      main.current?.scrollTo(0, 0);
      window.scrollTo(0, 0);
    },
    [place],
  );

  const showsOne = isScreen && hasTabs(arrangement);
  const hasRow = kind === 'table' || (isScreen && !showsOne && arrangement !== 'column');
  const fills = isScreen || kind === 'table';
  return (
    <div className="furniture" data-arrangement={arrangement} data-tabs={showsOne || undefined}>
      <SkipLink target={main} />
      <SiteHeader
        isMain={isScreen}
        tabs={isScreen && <ScreenTabs arrangement={arrangement} state={state} onAction={act} />}
        onSearch={showsOne ? () => act({ do: 'search' }) : undefined}
      />
      {hasRow && (
        <div className="filter-row">
          <Suspense>
            <FilterRow form={formOf(arrangement)} />
          </Suspense>
        </div>
      )}
      <ReplayStrip />
      <main
        ref={main}
        tabIndex={-1}
        className={fills ? 'content' : 'content content-scrolls'}
        data-page={kind}
      >
        {isScreen ? (
          <Screen arrangement={arrangement} state={state} onAction={act} />
        ) : (
          <PanelBoundary key={place} name={t('app.pagePane')}>
            <Suspense>{PAGES[kind]()}</Suspense>
          </PanelBoundary>
        )}
      </main>
      <Notices />
      <Shortcuts />
      <Announcements />
    </div>
  );
}
