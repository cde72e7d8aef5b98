import type { Dataset, EventItem } from '../../core/dataset/dataset.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { Sign } from '../../ui/Sign.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly item: EventItem;
}

/** Another event: its sign, its title as a link, and when. */
export function EventLink({ dataset, item }: Props) {
  return (
    <span className="detail-event">
      <Sign symbol={dataset.categories[item.category].symbol} size={11} />{' '}
      <PageLink to={{ name: 'event', id: item.id }}>{item.title}</PageLink>{' '}
      <span className="detail-quiet">{formatWhen(item.when, dataset.zone, 'short')}</span>
    </span>
  );
}
