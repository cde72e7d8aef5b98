import './EventHead.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { describePrecision } from '../../i18n/dates.ts';
import { clocksOf } from '../../i18n/event-date.ts';
import { DataText } from '../../ui/DataText.tsx';
import { LegendButton } from '../../ui/LegendButton.tsx';
import type { LegendTopic } from '../../ui/legend-signal.ts';
import { isToCome } from './outcomes-of.ts';
import { SaidBy } from './SaidBy.tsx';
import { SaidByThen } from './SaidByThen.tsx';
import { whenLine } from './when-line.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
}

/** What explains the sign of an event whose time is not known closer. */
function topicOf({ status, written }: EventRecord): LegendTopic {
  if (isToCome(status)) return 'ahead';
  return written.lasting ? 'lasting' : 'once';
}

/**
 * What stands first in every window: when, what, in short, and who says so. It needs nothing of the page around it but
 * the links; the marks say where a sheet of each height ends.
 */
export function EventHead({ catalogue, record }: Props) {
  const missing = describePrecision(record.written, clocksOf(record, catalogue.zone));
  return (
    <header className="detail-head">
      <p className="detail-when">
        {whenLine(record, catalogue.zone)}
        {missing && (
          <>
            {' · '}
            <LegendButton topic={topicOf(record)} label={missing}>
              {missing}
            </LegendButton>
          </>
        )}
      </p>
      <h2 className="detail-title" data-sheet-end="low">
        <DataText catalogue={catalogue} of={['events', record.id, 'title']}>
          {record.title}
        </DataText>
      </h2>
      {record.summary === '' ? (
        <SaidByThen catalogue={catalogue} record={record} />
      ) : (
        <p className="detail-summary">
          <DataText catalogue={catalogue} of={['events', record.id, 'summary']}>
            {record.summary}
          </DataText>
        </p>
      )}
      <SaidBy catalogue={catalogue} record={record} />
    </header>
  );
}
