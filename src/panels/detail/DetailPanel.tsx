import './detail.css';
import { useEffect, useEffectEvent } from 'react';
import type { Dataset, EventRecord } from '../../core/dataset/dataset.ts';
import { PRECISIONS } from '../../core/edtf/precision.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { Zone } from '../../core/time/zone.ts';
import { describePrecision, formatWhen, zoneLabel } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import { AccountNote } from './AccountNote.tsx';
import { AlsoIn } from './AlsoIn.tsx';
import { Attributions } from './attribution/Attributions.tsx';
import { Corrections } from './Corrections.tsx';
import { ClaimTable } from './claims/ClaimTable.tsx';
import type { Elsewhere } from './elsewhere.ts';
import { Facts } from './Facts.tsx';
import { NeighbourNav } from './NeighbourNav.tsx';
import { Outcome } from './Outcome.tsx';
import { isToCome } from './outcome.ts';
import { Relations } from './Relations.tsx';
import { Spreads } from './spread/Spreads.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly query: EventQuery;
  /** The filter in force; the events before and after are those of it. */
  readonly filter: Filter;
  readonly record: EventRecord;
  readonly zone: Zone;
  /** The filter does not hold this event. */
  readonly hiddenByFilter: boolean;
  /** The same event in other packages. */
  readonly elsewhere: readonly Elsewhere[];
  /** The reader wants one speaker's account first, or those of all again. */
  readonly onSpeaker: (actor: string | undefined) => void;
  /** Called once, when the first event is shown. */
  readonly onReady: () => void;
}

/** When it happened, in which zone's time, and what of that is not reported. The zone matters from days on. */
function whenLine({ when }: EventRecord, zone: Zone): string {
  const instant = [when.startEarliest, when.endLatest].find(Number.isFinite);
  const isFine = PRECISIONS.indexOf(when.precision) >= PRECISIONS.indexOf('day');
  return [
    formatWhen(when, zone, 'long'),
    isFine && instant !== undefined ? zoneLabel(zone, instant) : undefined,
    describePrecision(when),
  ]
    .filter((text) => text !== undefined)
    .join(' · ');
}

/** The pane "Event": all that the data say of one event, who says it, and what it is related to. */
export function DetailPanel({ dataset, query, filter, record, zone, ...props }: Props) {
  const { hiddenByFilter, elsewhere, onSpeaker } = props;
  const onReady = useEffectEvent(props.onReady);
  useEffect(() => onReady(), []);
  return (
    <section className="detail" aria-label={t('detail.region')}>
      <AccountNote dataset={dataset} onSpeaker={onSpeaker} />
      {hiddenByFilter && <p className="detail-hidden">{t('detail.hidden')}</p>}
      <p className="detail-when">{whenLine(record, zone)}</p>
      <h2 className="detail-title">{record.title}</h2>
      <p className="detail-summary">{record.summary}</p>
      {isToCome(record.status) && <Outcome dataset={dataset} record={record} />}
      <Spreads dataset={dataset} record={record} onSpeaker={onSpeaker} />
      <Attributions dataset={dataset} record={record} />
      <Facts dataset={dataset} record={record} zone={zone} />
      {record.sayings.length > 0 && <ClaimTable dataset={dataset} record={record} />}
      {elsewhere.length > 0 && <AlsoIn elsewhere={elsewhere} />}
      <Relations dataset={dataset} record={record} />
      {record.changes.length > 0 && <Corrections changes={record.changes} zone={zone} />}
      <NeighbourNav query={query} filter={filter} row={record.row} />
    </section>
  );
}
