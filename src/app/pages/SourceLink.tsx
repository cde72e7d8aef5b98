import './SourceLink.css';
import { useContext } from 'react';
import { Locator } from '../../ui/Locator.tsx';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { AddressLink } from '../parts/AddressLink.tsx';
import { useWork } from '../session/session-context.ts';
import { nameOfOrigin } from './source-groups.ts';

interface Props {
  /** Code of the source. */
  readonly source: number;
  readonly locator: string;
  /** Says who stands behind the source. */
  readonly named?: boolean;
}

/** Where in which source it stands, as a link to that source; the document's title shows on hover. */
export function SourceLink({ source, locator, named = false }: Props) {
  const { catalogue, session } = useWork();
  const browser = useContext(BrowserAddressContext)!;
  const row = catalogue.sources[source];
  const page = session.href({ name: 'sources' });
  const address = `${page}#${row?.id ?? ''}`;
  // Sessions know nothing of parts of a page, so this one is told to follow the address.
  const follow = () => {
    session.settle();
    browser.push(address);
    const { pathname, search } = new URL(page, location.origin);
    session.follow({ pathname, search });
  };
  return (
    <AddressLink className="source-link" address={address} onFollow={follow} title={row?.title}>
      {named && row ? `${nameOfOrigin(row)} ` : ''}
      {!(named && row && locator === 'page') && <Locator locator={locator} />}
    </AddressLink>
  );
}
