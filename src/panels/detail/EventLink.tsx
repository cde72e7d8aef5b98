import './DetailPanel.css';
import './EventLink.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { isToCome } from './outcomes-of.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly item: EventItem;
  /** Says so where it is only announced, threatened or expected. */
  readonly withStatus?: boolean;
}

/** Another event: its sign, its title as a link, and when. */
export function EventLink({ catalogue, item, withStatus = false }: Props) {
  return (
    <span className="detail-event">
      <Sign symbol={catalogue.categories[item.category].symbol} size={11} />{' '}
      <PageLink to={{ name: 'event', id: item.id }}>
        <DataText catalogue={catalogue} of={['events', item.id, 'title']}>
          {item.title}
        </DataText>
      </PageLink>{' '}
      <span className="detail-quiet">
        {formatEventDate(item, catalogue.zone, 'short')}
        {withStatus && isToCome(item.status) && ` · ${t(`list.${item.status}`)}`}
      </span>
    </span>
  );
}
