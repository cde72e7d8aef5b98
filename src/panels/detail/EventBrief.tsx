import './DetailPanel.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { t } from '../../i18n/t.ts';
import { EventHead } from './EventHead.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
}

/** What stands first in the pane "Event", alone. */
export function EventBrief({ catalogue, record }: Props) {
  return (
    <section className="detail" aria-label={t('detail.region')}>
      <EventHead catalogue={catalogue} record={record} />
    </section>
  );
}
