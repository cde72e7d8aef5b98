import './DataList.css';
import { useContext } from 'react';
import type { Page } from '../../core/view/view.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { dataAddress } from '../address/site-place.ts';
import { AddressLink } from './AddressLink.tsx';

interface Props {
  readonly name: string;
  readonly title: string;
  /** More of it, in one line. */
  readonly about: string;
  /** How much it holds, where that is known. */
  readonly events: number | undefined;
  readonly isCurrent: boolean;
  /** The page on which it opens. */
  readonly page: Page;
}

/** A link to a data set, with what it is of and how much it holds. */
export function DataEntry({ name, title, about, events, isCurrent, page }: Props) {
  const browser = useContext(BrowserAddressContext)!;
  const words = (
    <>
      <bdi className="data-title">{title}</bdi>
      {about && <span className="data-about">{about}</span>}
      {events !== undefined && <span className="data-about">{t('app.dataEvents', { n: events })}</span>}
    </>
  );
  return isCurrent ? (
    <PageLink to={{ name: 'explore' }} aria-current="true">
      {words}
    </PageLink>
  ) : (
    <AddressLink address={dataAddress(page, name, browser.here())}>{words}</AddressLink>
  );
}
