import './DetailPanel.css';
import { Fragment, useEffect, useEffectEvent } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { When } from '../../core/edtf/when.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery, Family } from '../../core/store/query.ts';
import { DAY } from '../../core/time/span.ts';
import type { Zone } from '../../core/time/zone.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/late.tsx';
import { AlsoIn } from './AlsoIn.tsx';
import { Attributions } from './attribution/Attributions.tsx';
import { Corrections } from './Corrections.tsx';
import { EventHead } from './EventHead.tsx';
import { Facts } from './Facts.tsx';
import { NeighbourNav } from './NeighbourNav.tsx';
import { Outcome } from './Outcome.tsx';
import type { Elsewhere } from './other-record.ts';
import { isToCome } from './outcomes-of.ts';
import { PerspectiveNote } from './PerspectiveNote.tsx';
import { Relations } from './Relations.tsx';
import { Spreads } from './spread/Spreads.tsx';
import { SpreadsElsewhere } from './spread/SpreadsElsewhere.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  /** The filter in force; the events before and after are those of it. */
  readonly filter: Filter;
  readonly family: Family;
  readonly zone: Zone;
  /** The filter does not hold this event. */
  readonly hiddenByFilter: boolean;
  /** The same event in other packages. */
  readonly elsewhere: readonly Elsewhere[];
  /** The reader wants one speaker's account first, or those of all again. */
  readonly onSpeaker: (actor: string | undefined) => void;
  /** The relation that the reader looks at, as `type from to`, or undefined when he has left it. */
  readonly onRelation?: (key: string | undefined) => void;
  /** The reader wants to see the hours round the event in known order. */
  readonly onDay: () => void;
  /** Called once, when the first event is shown. */
  readonly onReady: () => void;
}

/** The claims one by one come after the first screenful. */
const ClaimTable = late(
  () => t('detail.claimsPane'),
  async () => (await import('./claims/ClaimTable.tsx')).ClaimTable,
);

/** A longer stretch has no day whose hours could be put in order, ms. */
const DAYS = 4 * DAY;

function isOfADay({ startEarliest, endLatest }: When): boolean {
  return endLatest - startEarliest <= DAYS;
}

/** The pane "Event": all that the data say of one event, who says it, and what it is related to. */
export function DetailPanel({ catalogue, query, filter, family, zone, ...props }: Props) {
  const record = family.event;
  const { hiddenByFilter, elsewhere, onSpeaker, onRelation, onDay } = props;
  const onReady = useEffectEvent(props.onReady);
  useEffect(() => onReady(), []);
  // What another account tells is made anew: the browser may have put the words of its translation in place of these.
  const told = JSON.stringify(catalogue.perspective);
  return (
    <section className="detail" aria-label={t('detail.region')}>
      <Fragment key={`first ${told}`}>
        <PerspectiveNote catalogue={catalogue} onSpeaker={onSpeaker} />
        {hiddenByFilter && <p className="detail-hidden">{t('detail.hidden')}</p>}
        <EventHead catalogue={catalogue} record={record} />
        {isToCome(record.status) && <Outcome catalogue={catalogue} record={record} />}
      </Fragment>
      <Spreads catalogue={catalogue} record={record} onSpeaker={onSpeaker} />
      <SpreadsElsewhere catalogue={catalogue} record={record} elsewhere={elsewhere} />
      <Fragment key={`more ${told}`}>
        <Facts catalogue={catalogue} family={family} zone={zone} />
        {isOfADay(record.when) && (
          <p className="detail-day">
            <Button framed onClick={onDay}>
              {t('detail.dayInOrder')}
            </Button>
          </p>
        )}
        <Attributions catalogue={catalogue} record={record} />
        {record.sayings.length > 0 && <ClaimTable catalogue={catalogue} record={record} />}
        {elsewhere.length > 0 && <AlsoIn elsewhere={elsewhere} />}
        <Relations catalogue={catalogue} record={record} onRelation={onRelation} />
        {record.changes.length > 0 && <Corrections changes={record.changes} zone={zone} />}
        <NeighbourNav query={query} filter={filter} id={record.id} />
      </Fragment>
    </section>
  );
}
