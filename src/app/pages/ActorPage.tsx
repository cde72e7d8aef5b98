import './page.css';
import type { ReactNode } from 'react';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useView, useWork } from '../session/session-context.ts';
import { ActorRoles } from './ActorRoles.tsx';
import { aliasList } from './alias-list.tsx';
import { EventLinks } from './EventLinks.tsx';
import { Facts } from './PageFacts.tsx';
import { ShowOnTimeline } from './ShowOnTimeline.tsx';
import { Together } from './Together.tsx';
import { MOST_LISTED, NO_STORY, useEventsOf } from './use-events-of.ts';
import { usePagePainted } from './use-page-painted.ts';

/** Who an actor is and what parts it plays, with the source of each. */
export function ActorPage() {
  const { catalogue } = useWork();
  const { page } = useView();
  const id = 'id' in page ? page.id : '';
  const code = catalogue.actors.findIndex((actor) => actor.id === id);
  const actor = catalogue.actors[code];
  const story = useEventsOf('actor', id);
  const { total, records } = story ?? NO_STORY;
  usePagePainted();

  const link = (other: number): ReactNode => {
    const { id: otherId, name } = catalogue.actors[other];
    return (
      <PageLink key={otherId} to={{ name: 'actor', id: otherId }}>
        <DataText catalogue={catalogue} of={['actors', otherId, 'name']}>
          {name}
        </DataText>
      </PageLink>
    );
  };
  const parent = catalogue.actorTree.parent[code];
  const own = records.filter(({ roles }) => roles.some((role) => role.actor === id));
  const others = records.filter((record) => !own.includes(record));
  return (
    <article className="page" aria-busy={!story || undefined}>
      <h1>
        <DataText catalogue={catalogue} of={['actors', id, 'name']}>
          {actor.name}
        </DataText>
      </h1>
      <Facts
        rows={[
          [t('app.actorKind'), t(`app.actor-${actor.kind}`)],
          [t('app.aliases'), aliasList(actor.aliases)],
          [t('app.partOf'), parent >= 0 ? link(parent) : undefined],
          [t('app.members'), catalogue.actorTree.children[code].map(link)],
          [
            t('app.note'),
            actor.note && (
              <DataText key="note" catalogue={catalogue} of={['actors', id, 'note']}>
                {actor.note}
              </DataText>
            ),
          ],
        ]}
      />
      <p>
        <ShowOnTimeline filter={{ actor: [id] }} />
      </p>
      <Together actor={id} />
      {own.length > 0 && (
        <>
          <h2>{t('app.rolesTitle')}</h2>
          <ActorRoles actor={id} records={own} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h2>{t('app.eventsOfMembers')}</h2>
          <EventLinks items={others} />
        </>
      )}
      {total === 0 && <p>{t('app.noEvents')}</p>}
      {total !== undefined && total > records.length && (
        <p className="quiet">{t('app.firstEvents', { n: MOST_LISTED })}</p>
      )}
    </article>
  );
}
