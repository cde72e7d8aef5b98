import './EventLinks.css';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { useWork } from '../session/session-context.ts';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly items: readonly EventItem[];
}

/** Events by date, each a link, with the paragraph that tells of it. */
export function EventLinks({ items }: Props) {
  const { catalogue } = useWork();
  return (
    <ul className="event-links">
      {items.map((item) => (
        <li key={item.row}>
          <Sign symbol={catalogue.categories[item.category].symbol} size={12} />
          <span className="event-date">{formatEventDate(item, catalogue.zone, 'short')}</span>
          <PageLink to={{ name: 'event', id: item.id }}>
            <DataText catalogue={catalogue} of={['events', item.id, 'title']}>
              {item.title}
            </DataText>
          </PageLink>
          <SourceLink source={item.source} locator={item.locator} />
        </li>
      ))}
    </ul>
  );
}
