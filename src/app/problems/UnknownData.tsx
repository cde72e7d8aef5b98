import '../pages/page.css';
import { useContext, useEffect } from 'react';
import { plain } from '../../base/isolate.ts';
import { shortenMiddle } from '../../base/shorten.ts';
import { t } from '../../i18n/t.ts';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { dataAddress } from '../address/site-place.ts';
import { pageAlone } from '../first-picture.ts';
import { AddressLink } from '../parts/AddressLink.tsx';
import { DataList } from '../parts/DataList.tsx';

/** Letters of a name that are shown. */
const LETTERS = 80;

interface Props {
  readonly name: string;
}

/** Says that there is no such set, and which ones there are. */
export function UnknownData({ name }: Props) {
  const browser = useContext(BrowserAddressContext)!;
  const title = t('app.unknownData', { name: shortenMiddle(name, LETTERS) });
  useEffect(
    function nameDocument() {
      document.title = plain(title);
    },
    [title],
  );
  return (
    <div className="page" ref={pageAlone}>
      <h1>{title}</h1>
      <p>{t('app.availableData')}</p>
      <DataList current={name} page={{ name: 'explore' }} />
      <p>
        <AddressLink address={dataAddress({ name: 'explore' }, 'demo-10000', browser.here())}>
          {t('app.madeSet', { n: 10_000 })}
        </AddressLink>
      </p>
    </div>
  );
}
