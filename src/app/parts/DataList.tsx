import './DataList.css';
import { packages } from 'virtual:packages';
import type { Page } from '../../core/view/view.ts';
import { t } from '../../i18n/t.ts';
import { HOSTED } from '../../io/hosted-sets.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { setsSharing } from '../data/in-other-sets.ts';
import { setWords } from '../data/set-words.ts';
import { DataEntry } from './DataEntry.tsx';
import { HostedSets } from './HostedSets.tsx';
import { KeptSets } from './KeptSets.tsx';

interface Props {
  /** Name of the set that is open, which may be none of these. */
  readonly current: string;
  /** The page that is open: a set that has the same event opens on it. */
  readonly page: Page;
}

/** The data sets of the site, of its host, and those of the reader's own that are kept, each a link with what it is of. */
export function DataList({ current, page }: Props) {
  const pageIn = (name: string): Page =>
    page.name === 'event' && setsSharing(page.id, current).includes(name) ? page : { name: 'explore' };
  return (
    <nav className="data-list" aria-label={t('app.dataSets')}>
      {packages.map(({ name, events }) => {
        const { title, subtitle } = setWords(name);
        return (
          <DataEntry
            key={name}
            {...{ name, title, events }}
            about={subtitle}
            isCurrent={name === current}
            page={pageIn(name)}
          />
        );
      })}
      {HOSTED.length > 0 && (
        <PanelBoundary name={t('app.dataSets')} compact>
          <HostedSets current={current} />
        </PanelBoundary>
      )}
      <KeptSets current={current} />
    </nav>
  );
}
