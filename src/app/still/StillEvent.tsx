import './StillPlain.css';
import { NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery, InOrder } from '../../core/store/query.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { t } from '../../i18n/t.ts';
import { DetailPanel } from '../../panels/detail/DetailPanel.tsx';
import { EventBrief } from '../../panels/detail/EventBrief.tsx';
import type { Elsewhere } from '../../panels/detail/other-record.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useWork } from '../session/session-context.ts';
import { StillDay } from './StillDay.tsx';
import { type Picture, StillPicture } from './StillPicture.tsx';

interface Props {
  readonly id: string;
  /** Without, what stands first: the rest is for the page of the event. */
  readonly isWhole: boolean;
  readonly elsewhere: readonly Elsewhere[];
  readonly picture: Picture | undefined;
  readonly day: InOrder | undefined;
}

const nothing = () => undefined;

/** An event as the app's own pane has it, with nobody there to press anything. */
export function StillEvent({ id, isWhole, elsewhere, picture, day }: Props) {
  const { catalogue, query } = useWork();
  const family = useAnswer(query, (asked: EventQuery) => asked.family(id));
  if (!family) return null;
  const { event } = family;
  const when = formatEventDate(event, catalogue.zone, 'long');
  const still = picture && <StillPicture picture={picture} title={event.title} when={when} />;
  if (!isWhole) {
    return (
      <>
        <EventBrief catalogue={catalogue} record={event} />
        <noscript className="still-aside">
          {still}
          <p>
            <PageLink to={{ name: 'table' }}>{t('timeline.allEvents')}</PageLink>
          </p>
        </noscript>
      </>
    );
  }
  return (
    <>
      <DetailPanel
        catalogue={catalogue}
        query={query}
        filter={NO_FILTER}
        family={family}
        zone={catalogue.zone}
        hiddenByFilter={false}
        elsewhere={elsewhere}
        onSpeaker={nothing}
        onDay={nothing}
        onReady={nothing}
      />
      <noscript className="still-aside">
        {still}
        {day && <StillDay day={day} />}
      </noscript>
    </>
  );
}
