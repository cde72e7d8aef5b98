import type { ReactNode } from 'react';
import type { Dataset, EventRecord } from '../../core/dataset/dataset.ts';
import type { Zone } from '../../core/time/zone.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { formatCount } from '../../i18n/ranges.ts';
import { t } from '../../i18n/t.ts';
import { ActorParts } from './ActorParts.tsx';
import { harmScope, harmText } from './harm-text.ts';
import { PlaceFact } from './PlaceFact.tsx';
import { SourceFact } from './SourceFact.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly record: EventRecord;
  readonly zone: Zone;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="detail-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the source tells of the event, fact by fact; what it does not tell has no line. */
export function Facts({ dataset, record, zone }: Props) {
  const harm = harmText(record.figures);
  const scope = harmScope(record);
  const { quantity } = record.figures;
  return (
    <dl className="detail-facts">
      {record.roles.length > 0 && (
        <Fact name={t('detail.actors')}>
          <ActorParts dataset={dataset} record={record} />
        </Fact>
      )}
      {harm && (
        <Fact name={t('detail.harm')}>
          {harm}
          {scope && <span className="detail-quiet"> · {scope}</span>}
        </Fact>
      )}
      {quantity && (
        <Fact name={t('detail.quantity')}>
          {formatCount(quantity)} {record.unit}
        </Fact>
      )}
      {record.place >= 0 && (
        <Fact name={t('detail.place')}>
          <PlaceFact dataset={dataset} record={record} />
        </Fact>
      )}
      <Fact name={t('detail.status')}>{t(`facets.${record.status}`)}</Fact>
      {record.effective && (
        <Fact name={t('detail.effective')}>{formatWhen(record.effective, zone, 'long')}</Fact>
      )}
      <Fact name={t('detail.source')}>
        <SourceFact dataset={dataset} record={record} zone={zone} />
      </Fact>
    </dl>
  );
}
