import './EmbedTitle.css';
import { describePrecision } from '../../i18n/dates.ts';
import { clocksOf, formatDateAlone } from '../../i18n/event-date.ts';
import { DataText } from '../../ui/DataText.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useSelected } from '../session/selected.tsx';
import { useWork } from '../session/session-context.ts';

interface Props {
  /** The pane of the event, which says the same, is in the picture. */
  readonly isSaid: boolean;
}

/** The event that an embedded page shows, and when it was, as far as that is known. */
export function EmbedTitle({ isSaid }: Props) {
  const { catalogue } = useWork();
  const event = useSelected().family?.event;
  const missing = event && describePrecision(event.written, clocksOf(event, catalogue.zone));
  if (isSaid)
    return (
      <h1 className="embed-name">
        <VisuallyHidden>
          <DataText catalogue={catalogue}>{catalogue.info.title}</DataText>
        </VisuallyHidden>
      </h1>
    );
  return (
    <header className="embed-head">
      <h1>
        {event ? (
          <DataText catalogue={catalogue} of={['events', event.id, 'title']}>
            {event.title}
          </DataText>
        ) : (
          <DataText catalogue={catalogue} of={['package', catalogue.info.name, 'title']}>
            {catalogue.info.title}
          </DataText>
        )}
      </h1>
      {event && (
        <p>{[formatDateAlone(event, catalogue.zone, 'short'), missing].filter(Boolean).join(' · ')}</p>
      )}
    </header>
  );
}
