import '../layout/SiteHeader.css';
import '../layout/furniture.css';
import './Still.css';
import './StillPlain.css';
import type { ReactNode } from 'react';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { PageNav } from '../parts/PageNav.tsx';
import { useWork } from '../session/session-context.ts';

interface Props {
  /** What the page is, as the frame of the app says it. */
  readonly kind: string;
  readonly children: ReactNode;
}

/** The furniture of a document as it is before the app is there: the title, the ways to the other pages, and the content. */
export function StillFrame({ kind, children }: Props) {
  const { catalogue } = useWork();
  const isScreen = kind === 'screen';
  const Title = isScreen || kind === 'story' ? 'h1' : 'p';
  return (
    <div className="furniture" data-tabs={isScreen || undefined}>
      <header className="site-header">
        <Title className="site-title">
          <PageLink to={{ name: 'explore' }}>
            <DataText catalogue={catalogue} of={['package', catalogue.info.name, 'title']}>
              {catalogue.info.title}
            </DataText>
          </PageLink>
        </Title>
        <div className="site-tools">
          <PageNav />
        </div>
      </header>
      {isScreen && <div className="filter-row" />}
      <main className={isScreen ? 'content' : 'content content-scrolls'} data-page={kind}>
        {children}
      </main>
    </div>
  );
}
