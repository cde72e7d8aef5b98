import './Reaching.css';
import './order-quiet.css';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { formatEventDate } from '../../../i18n/event-date.ts';
import { t } from '../../../i18n/t.ts';
import { PageLink } from '../../../ui/PageLink.tsx';
import { Sign } from '../../../ui/Sign.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly items: readonly EventItem[];
}

/** What merely reaches into the span, folded into one line. */
export function Reaching({ catalogue, items }: Props) {
  if (items.length === 0) return null;
  return (
    <details className="order-reaching">
      <summary>{t('day.reaching', { n: items.length })}</summary>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Sign symbol={catalogue.categories[item.category].symbol} size={12} />
            <PageLink to={{ name: 'event', id: item.id }}>{item.title}</PageLink>{' '}
            <span className="order-quiet">{formatEventDate(item, catalogue.zone, 'short')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
