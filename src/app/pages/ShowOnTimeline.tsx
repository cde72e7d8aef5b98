import { type MouseEvent, useContext } from 'react';
import { NO_FILTER } from '../../core/store/filter.ts';
import { t } from '../../i18n/t.ts';
import { BrowserAddressContext } from '../browser-address.ts';
import { useWork } from '../session-context.ts';

interface Props {
  readonly facet: 'actor' | 'place';
  readonly id: string;
}

const EXPLORE = { name: 'explore' } as const;

/** A link to the explore screen with this actor or place as the only filter. */
export function ShowOnTimeline({ facet, id }: Props) {
  const { session } = useWork();
  const browser = useContext(BrowserAddressContext)!;
  const only = { filter: { ...NO_FILTER, [facet]: [id] }, withinMap: false };
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    session.go(EXPLORE, only);
  };
  return (
    <p>
      <a href={browser.href(session.href(EXPLORE, only))} onClick={follow}>
        {t('app.showOnTimeline')}
      </a>
    </p>
  );
}
