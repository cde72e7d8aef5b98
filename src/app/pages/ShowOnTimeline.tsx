import { type Filter, NO_FILTER } from '../../core/store/filter.ts';
import { t } from '../../i18n/t.ts';
import { AddressLink } from '../parts/AddressLink.tsx';
import { useWork } from '../session/session-context.ts';

interface Props {
  /** All that is asked for. */
  readonly filter: Partial<Filter>;
}

const EXPLORE = { name: 'explore' } as const;

/** A link to the explore screen with this as the only filter. */
export function ShowOnTimeline({ filter }: Props) {
  const { session } = useWork();
  const only = { filter: { ...NO_FILTER, ...filter }, withinMap: false };
  return (
    <AddressLink address={session.href(EXPLORE, only)} onFollow={() => session.go(EXPLORE, only)}>
      {t('app.showOnTimeline')}
    </AddressLink>
  );
}
