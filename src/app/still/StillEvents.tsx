import './StillPlain.css';
import { useCallback } from 'react';
import type { EventQuery } from '../../core/store/query.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { useWork } from '../session/session-context.ts';
import { type EventsPage, eventsOfPage, spanOfEvents, titleOfPage } from './pictured.ts';
import { type Picture, StillPicture } from './StillPicture.tsx';

interface Props {
  readonly page: EventsPage;
  readonly picture: Picture;
}

/** The still of all events of an actor, a place or two actors, for whom the app never comes; the page above has them in words. */
export function StillEvents({ page, picture }: Props) {
  const { catalogue, query } = useWork();
  const events = useAnswer(
    query,
    useCallback((asked: EventQuery) => eventsOfPage(asked, page), [page]),
  );
  if (!events) return null;
  const { total, items } = events;
  const span = formatSpan(spanOfEvents(catalogue, items), catalogue.zone);
  const when = `${t('map.events', { n: total })} · ${span}`;
  return (
    <noscript className="still-aside still-events">
      <StillPicture picture={picture} title={titleOfPage(catalogue, page) ?? ''} when={when} />
    </noscript>
  );
}
