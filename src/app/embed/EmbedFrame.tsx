import '../layout/furniture.css';
import './EmbedFrame.css';
import { useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { parseAddress, printAddress } from '../../core/view/url.ts';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { Announcements } from '../Announcements.tsx';
import { BrowserAddressContext } from '../address/browser-address.ts';
import type { PageKind } from '../address/page-kind.ts';
import { SETS } from '../address/site-place.ts';
import { firstPicture } from '../first-picture.ts';
import { LATE_PAGES } from '../layout/late-pages.ts';
import { FilterRow, PictureNews } from '../layout/late-panes.tsx';
import { Notices } from '../problems/Notices.tsx';
import { useView, useWork, WorkContext } from '../session/session-context.ts';
import { EmbedPanes } from './EmbedPanes.tsx';
import { EmbedTitle } from './EmbedTitle.tsx';
import { embedRoom, partsOf, wholeHeight, windowInRem } from './embed-room.ts';
import { lockedSession } from './locked-session.ts';
import { tellParent } from './tell-parent.ts';
import { useWheelAfterPress } from './use-wheel-after-press.ts';

interface Props {
  readonly kind: PageKind;
}

function watchSize(listener: () => void): () => void {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}

const width = () => windowInRem().width;
const height = () => windowInRem().height;

/** A page within somebody else's: what it shows, its source, and the way to the whole; nothing of the site around it. */
export function EmbedFrame({ kind }: Props) {
  const work = useWork();
  const browser = useContext(BrowserAddressContext)!;
  const view = useView();
  const { embedPanes, isLocked = false } = view;
  const { catalogue, session } = work;
  const content = useRef<HTMLElement>(null);
  const isActive = useWheelAfterPress(content);
  const room = embedRoom(
    embedPanes,
    useSyncExternalStore(watchSize, width),
    useSyncExternalStore(watchSize, height),
  );
  const isScreen = kind === 'screen';
  const [onPainted] = useState(() => (isScreen ? firstPicture(partsOf(room.panes)) : work.onPainted));
  const kept = useMemo(
    () => ({ ...work, onPainted, session: isLocked ? lockedSession(work.session) : work.session }),
    [work, onPainted, isLocked],
  );
  const isStory = kind === 'story';
  const hasWheel = isStory || (isScreen && room.panes.some((pane) => pane === 'timeline' || pane === 'map'));
  const Page = isScreen ? undefined : LATE_PAGES[kind];

  useEffect(
    function tellHeight() {
      const element = content.current;
      if (!element) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const tell = () => {
        const around = document.documentElement.clientHeight - element.clientHeight;
        tellParent({ height: isScreen ? wholeHeight(embedPanes) * rem : around + element.scrollHeight });
      };
      tellParent({ address: location.href });
      tell();
      const observer = new ResizeObserver(tell);
      for (const child of element.children) observer.observe(child);
      return () => observer.disconnect();
    },
    [isScreen, embedPanes],
  );

  const full = () => {
    const [path, query = ''] = session.settle().split('?');
    const shown = parseAddress(path, query, catalogue.zone, SETS).view;
    return browser.href(printAddress({ ...shown, embed: false }, catalogue.zone));
  };
  return (
    <WorkContext value={kept}>
      <div className="embed">
        {isScreen && <EmbedTitle isSaid={room.panes.includes('event')} />}
        {isScreen && !isLocked && room.filters && (
          <div className="embed-filters">
            <FilterRow form={room.filters} />
          </div>
        )}
        <main
          ref={content}
          className={isScreen ? 'embed-main' : 'embed-main content-scrolls'}
          data-active={isScreen || isStory ? isActive : undefined}
          aria-label={t('app.embedded')}
        >
          {Page ? <Page /> : <EmbedPanes panes={room.panes} columns={room.columns} />}
        </main>
        <footer className="embed-foot">
          <span className="embed-set">
            <DataText catalogue={catalogue} of={['package', catalogue.info.name, 'title']}>
              {catalogue.info.title}
            </DataText>
          </span>
          {hasWheel && !isActive && <span className="embed-hint">{t('app.wheelHint')}</span>}
          <a
            href={browser.href(printAddress({ ...view, embed: false }, catalogue.zone))}
            target="_blank"
            rel="noopener"
            onClick={(event) => {
              event.currentTarget.href = full();
            }}
          >
            {t('app.openInFull')} ↗
          </a>
        </footer>
        <Notices />
        <Announcements />
        {isScreen && <PictureNews />}
      </div>
    </WorkContext>
  );
}
