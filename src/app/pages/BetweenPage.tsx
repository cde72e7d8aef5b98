import './BetweenPage.css';
import './page.css';
import { type ReactNode, useCallback } from 'react';
import type { EventQuery } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { nameOf as actorName } from '../../panels/detail/name-of.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useView, useWork } from '../session/session-context.ts';
import { BetweenRow } from './BetweenRow.tsx';
import { betweenWords, type Direction, directionOf } from './between-words.ts';
import { DirectionSign } from './DirectionSign.tsx';
import { ShowOnTimeline } from './ShowOnTimeline.tsx';
import { MOST_LISTED } from './use-events-of.ts';
import { usePagePainted } from './use-page-painted.ts';

const DIRECTIONS: readonly Direction[] = ['first', 'second', 'each', 'together', 'said'];

/** Everything that two actors did to each other, took part in together or said of each other. */
export function BetweenPage() {
  const { catalogue, query, whole } = useWork();
  const { page } = useView();
  const { id, other } = page.name === 'between' ? page : { id: '', other: '' };
  const nameOf = (actor: string) => actorName(catalogue, actor);
  const names = { a: nameOf(id), b: nameOf(other) };
  const between = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.between(id, other, MOST_LISTED), [id, other]),
  );
  usePagePainted();
  if (!between) return <article className="page" aria-busy="true" />;
  const { tally, events: shared } = between;

  const present = new Set(shared.map(directionOf));
  const nothing = (): ReactNode => {
    if (id === other) return t('between.same');
    return t(catalogue === whole.catalogue ? 'between.nothing' : 'between.nothingYet');
  };
  return (
    <article className="page">
      <h1>{t('app.between', names)}</h1>
      {shared.length === 0 ? (
        <p>{nothing()}</p>
      ) : (
        <>
          <p>{betweenWords(tally, names)}</p>
          <p className="quiet">{t('between.members')}</p>
        </>
      )}
      <ul className="between-links">
        {tally.events > tally.said && (
          <li>
            <ShowOnTimeline filter={{ actor: [id, other], actors: 'all' }} />
          </li>
        )}
        {id !== other && (
          <li>
            <PageLink to={{ name: 'between', id: other, other: id }}>{t('between.swap', names)}</PageLink>
          </li>
        )}
        {[...new Set([id, other])].map((actor) => (
          <li key={actor}>
            <PageLink to={{ name: 'actor', id: actor }}>{nameOf(actor)}</PageLink>
          </li>
        ))}
      </ul>
      {shared.length > 0 && (
        <>
          <h2>{t('app.eventsTitle')}</h2>
          <ul className="between-legend" aria-hidden="true">
            {DIRECTIONS.filter((direction) => present.has(direction)).map((direction) => (
              <li key={direction}>
                <DirectionSign direction={direction} names={names} />{' '}
                {t(`between.direction-${direction}`, names)}
              </li>
            ))}
          </ul>
          <ul className="between">
            {shared.map((one) => (
              <BetweenRow key={one.event.id} shared={one} names={names} />
            ))}
          </ul>
          {tally.events > shared.length && (
            <p className="quiet">{t('app.firstEvents', { n: MOST_LISTED })}</p>
          )}
        </>
      )}
    </article>
  );
}
