import './DataList.css';
import { useContext, useEffect, useState } from 'react';
import { t } from '../../i18n/t.ts';
import type { OwnEntry } from '../../io/own/own-messages.ts';
import { keptEntries } from '../../io/own/own-storage.ts';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { dataAddress } from '../address/site-place.ts';
import { AddressLink } from './AddressLink.tsx';

/** Sets that a menu has room for; the page that opens files lists all. */
const SHOWN = 5;

/** The sets that the reader has opened of late and that are kept in this browser, each a link to it. */
export function KeptSets({ current }: { readonly current: string }) {
  const browser = useContext(BrowserAddressContext)!;
  const [kept, setKept] = useState<readonly OwnEntry[]>([]);
  useEffect(() => void keptEntries().then(setKept), []);
  return kept.slice(0, SHOWN).map(({ name, title, format, events }) => (
    <AddressLink
      key={name}
      address={dataAddress({ name: 'explore' }, name, browser.here())}
      aria-current={name === current ? 'true' : undefined}
    >
      <bdi className="data-title">{title}</bdi>
      <bdi className="data-about">{format}</bdi>
      <span className="data-about">{t('app.dataEvents', { n: events })}</span>
    </AddressLink>
  ));
}
