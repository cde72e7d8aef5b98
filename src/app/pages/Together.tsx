import { useMemo } from 'react';
import { companionsOf, MOST_COMPANIONS } from '../../core/store/companions.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useWork } from '../session/session-context.ts';

interface Props {
  /** Code of the actor. */
  readonly actor: number;
}

/** With whom an actor shares most events, each a link to what is between the two. */
export function Together({ actor }: Props) {
  const { catalogue } = useWork();
  const companions = useMemo(() => companionsOf(catalogue, actor, MOST_COMPANIONS), [catalogue, actor]);
  if (companions.length === 0) return null;
  const { id } = catalogue.actors[actor];
  return (
    <section>
      <h2>{t('app.together')}</h2>
      <p className="quiet">{t('app.togetherHint')}</p>
      <ul className="together">
        {companions.map(({ actor: code, events }) => {
          const { id: other, name } = catalogue.actors[code];
          return (
            <li key={other}>
              <PageLink to={{ name: 'between', id, other }}>
                <bdi>{name}</bdi>
              </PageLink>{' '}
              <span className="quiet">{formatNumber(events)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
