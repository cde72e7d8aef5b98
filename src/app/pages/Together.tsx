import './Together.css';
import './page.css';
import { useCallback } from 'react';
import { MOST_COMPANIONS } from '../../core/store/companions.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { nameOf as actorName } from '../../panels/detail/name-of.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useWork } from '../session/session-context.ts';

interface Props {
  /** Id of the actor. */
  readonly actor: string;
}

/** With whom an actor shares most events, each a link to what is between the two. */
export function Together({ actor }: Props) {
  const { catalogue, query } = useWork();
  const companions = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.companions(actor, MOST_COMPANIONS), [actor]),
  );
  if (!companions) return <section aria-busy="true" />;
  if (companions.length === 0) return null;
  const nameOf = (id: string) => actorName(catalogue, id);
  return (
    <section>
      <h2>{t('app.together')}</h2>
      <p className="quiet">{t('app.togetherHint')}</p>
      <ul className="together">
        {companions.map(({ actor: other, events }) => (
          <li key={other}>
            <PageLink to={{ name: 'between', id: actor, other }}>
              <bdi>{nameOf(other)}</bdi>
            </PageLink>{' '}
            <span className="quiet">{formatNumber(events)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
