import { useContext } from 'react';
import { NO_FILTER } from '../../core/store/filter.ts';
import { printAddress } from '../../core/view/url.ts';
import { t } from '../../i18n/t.ts';
import { BrowserAddressContext } from '../browser-address.ts';
import { useView, useWork } from '../session-context.ts';

interface Props {
  readonly facet: 'actor' | 'place';
  readonly id: string;
}

/** A link to the explore screen with this actor or place as the only filter. */
export function ShowOnTimeline({ facet, id }: Props) {
  const { dataset } = useWork();
  const { data, lanes } = useView();
  const browser = useContext(BrowserAddressContext)!;
  const address = printAddress(
    { page: { name: 'explore' }, filter: { ...NO_FILTER, [facet]: [id] }, withinMap: false, lanes, data },
    dataset.zone,
  );
  const follow = (event: React.MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    browser.push(address);
  };
  return (
    <p>
      <a href={browser.href(address)} onClick={follow}>
        {t('app.showOnTimeline')}
      </a>
    </p>
  );
}
