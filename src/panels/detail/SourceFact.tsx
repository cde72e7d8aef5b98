import './DetailPanel.css';
import './SourceFact.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import type { Zone } from '../../core/time/zone.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { Locator } from '../../ui/Locator.tsx';
import { PageLink } from '../../ui/PageLink.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
  readonly zone: Zone;
}

/** The document an event rests on, and where in it. */
export function SourceFact({ catalogue, record, zone }: Props) {
  const { id, title, publisher, published, url } = catalogue.sources[record.source];
  const when = whenOfCells(published, undefined, zone);
  const isSafe = url?.startsWith('https://');
  return (
    <>
      <PageLink to={{ name: 'sources' }}>
        <DataText catalogue={catalogue} of={['sources', id, 'title']}>
          {title}
        </DataText>
      </PageLink>{' '}
      <span className="detail-quiet">
        {publisher && ' · '}
        <bdi>{publisher}</bdi>
        {when && ` · ${formatWhen(when, zone, 'short')}`} · <Locator locator={record.locator} />
      </span>
      {isSafe && (
        <>
          {' '}
          <a
            href={url}
            rel="noreferrer"
            aria-label={t('detail.readSource', { publisher: publisher ?? title })}
          >
            ↗
          </a>
        </>
      )}
      {catalogue.origins > 1 && (
        <div className="detail-quiet">
          {record.origins === 1 && <span className="detail-single" aria-hidden="true" />}
          {t('detail.publishers', { n: record.origins })}
        </div>
      )}
    </>
  );
}
