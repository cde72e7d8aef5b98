import type { ReactNode } from 'react';
import type { Dataset, EventRecord } from '../../core/dataset/dataset.ts';
import type { Zone } from '../../core/time/zone.ts';
import { formatCount } from '../../i18n/ranges.ts';
import { t } from '../../i18n/t.ts';
import { ActorParts } from './ActorParts.tsx';
import { accountBy } from './account-text.ts';
import { effectiveText } from './effective-text.ts';
import { listedText } from './elsewhere.ts';
import { harmScope, harmText } from './harm-text.ts';
import { isToCome } from './outcome.ts';
import { PlaceFact } from './PlaceFact.tsx';
import { SourceFact } from './SourceFact.tsx';
import { withUnit } from './spread/spread-text.ts';

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

function Quiet({ notes }: { readonly notes: readonly (string | undefined)[] }) {
  return <span className="detail-quiet">{notes.map((note) => note && ` · ${note}`)}</span>;
}

/** What the source tells of the event, fact by fact; what it does not tell has no line. */
export function Facts({ dataset, record, zone }: Props) {
  const harm = harmText(record.figures);
  const scope = harmScope(record);
  const { quantity } = record.figures;
  const harmBy = accountBy(['killed', 'wounded'], record, dataset);
  const quantityNotes = [listedText(record), accountBy(['quantity'], record, dataset)];
  const effective = isToCome(record.status) ? undefined : effectiveText(record, zone);
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
          <Quiet notes={[scope, harmBy]} />
        </Fact>
      )}
      {quantity && (
        <Fact name={t('detail.quantity')}>
          {withUnit(formatCount(quantity), 'quantity', record.unit)}
          <Quiet notes={quantityNotes} />
        </Fact>
      )}
      {record.place >= 0 && (
        <Fact name={t('detail.place')}>
          <PlaceFact dataset={dataset} record={record} />
        </Fact>
      )}
      <Fact name={t('detail.status')}>{t(`facets.${record.status}`)}</Fact>
      {effective && <Fact name={t('detail.effective')}>{effective}</Fact>}
      <Fact name={t('detail.source')}>
        <SourceFact dataset={dataset} record={record} zone={zone} />
      </Fact>
    </dl>
  );
}
