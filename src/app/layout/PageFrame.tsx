import './furniture.css';
import './print.css';
import { useEffect, useReducer, useRef } from 'react';
import { printPath } from '../../core/view/page-path.ts';
import type { FacetsForm } from '../../panels/facets/FacetsPanel.tsx';
import { Announcements } from '../Announcements.tsx';
import type { PageKind } from '../address/page-kind.ts';
import { Shortcuts } from '../keys/Shortcuts.tsx';
import { Notices } from '../problems/Notices.tsx';
import { useView } from '../session/session-context.ts';
import { type Arrangement, hasSheet, hasTabs } from './arrangement.ts';
import { LATE_PAGES } from './late-pages.ts';
import { FilterRow, PictureNews } from './late-panes.tsx';
import { ReplayStrip } from './ReplayStrip.tsx';
import { Screen } from './Screen.tsx';
import { ScreenTabs } from './ScreenTabs.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { SkipLink } from './SkipLink.tsx';
import { changeScreen, firstState } from './screen-state.ts';

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
  const Page = isScreen ? undefined : LATE_PAGES[kind];
  const isStory = kind === 'story';
  const place = isScreen || isStory ? kind : `${kind} ${printPath(page)}`;
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
  const fills = isScreen || isStory || kind === 'table';
  return (
    <div className="furniture" data-arrangement={arrangement} data-tabs={showsOne || undefined}>
      <SkipLink target={main} />
      <SiteHeader
        isMain={isScreen || isStory}
        tabs={isScreen && <ScreenTabs arrangement={arrangement} state={state} onAction={act} />}
        onSearch={showsOne ? () => act({ do: 'search' }) : undefined}
      />
      {hasRow && (
        <div className="filter-row">
          <FilterRow form={formOf(arrangement)} />
        </div>
      )}
      <ReplayStrip />
      <main
        ref={main}
        tabIndex={-1}
        className={fills ? 'content' : 'content content-scrolls'}
        data-page={kind}
      >
        {Page ? <Page key={place} /> : <Screen arrangement={arrangement} state={state} onAction={act} />}
      </main>
      <Notices />
      <Shortcuts />
      <Announcements />
      {(isScreen || kind === 'table') && <PictureNews />}
    </div>
  );
}
