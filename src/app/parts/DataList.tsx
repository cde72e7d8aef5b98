import './DataList.css';
import { packages } from 'virtual:packages';
import { useContext } from 'react';
import type { Page } from '../../core/view/view.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { dataAddress } from '../address/site-place.ts';
import { setsSharing } from '../data/in-other-sets.ts';
import { setWords } from '../data/set-words.ts';
import { AddressLink } from './AddressLink.tsx';
import { KeptSets } from './KeptSets.tsx';

interface Props {
  /** Name of the set that is open, which may be none of these. */
  readonly current: string;
  /** The page that is open: a set that has the same event opens on it. */
  readonly page: Page;
}

/** The data sets of the site, and those of the reader's own that are kept, each a link with what it is of and how much it holds. */
export function DataList({ current, page }: Props) {
  const browser = useContext(BrowserAddressContext)!;
  const pageIn = (name: string): Page =>
    page.name === 'event' && setsSharing(page.id, current).includes(name) ? page : { name: 'explore' };
  return (
    <nav className="data-list" aria-label={t('app.dataSets')}>
      {packages.map(({ name, events }) => {
        const { title, subtitle } = setWords(name);
        const words = (
          <>
            <span className="data-title">{title}</span>
            <span className="data-about">{subtitle}</span>
            <span className="data-about">{t('app.dataEvents', { n: events })}</span>
          </>
        );
        return name === current ? (
          <PageLink key={name} to={{ name: 'explore' }} aria-current="true">
            {words}
          </PageLink>
        ) : (
          <AddressLink key={name} address={dataAddress(pageIn(name), name, browser.here())}>
            {words}
          </AddressLink>
        );
      })}
      <KeptSets current={current} />
    </nav>
  );
}
