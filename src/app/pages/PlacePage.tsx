import './page.css';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useView, useWork } from '../session/session-context.ts';
import { aliasList } from './alias-list.tsx';
import { formatPoint } from './coordinates.ts';
import { EventLinks } from './EventLinks.tsx';
import { Facts } from './PageFacts.tsx';
import { ShowOnTimeline } from './ShowOnTimeline.tsx';
import { MOST_LISTED, NO_STORY, useEventsOf } from './use-events-of.ts';
import { usePagePainted } from './use-page-painted.ts';

/** Where a place is, how well that is known, and what happened there. */
export function PlacePage() {
  const { catalogue } = useWork();
  const { page } = useView();
  const id = 'id' in page ? page.id : '';
  const code = catalogue.places.findIndex((place) => place.id === id);
  const place = catalogue.places[code];
  const story = useEventsOf('place', id);
  const { total, records } = story ?? NO_STORY;
  usePagePainted();

  const link = (other: number) => {
    const { id: otherId, name } = catalogue.places[other];
    return (
      <PageLink key={otherId} to={{ name: 'place', id: otherId }}>
        <DataText catalogue={catalogue} of={['places', otherId, 'name']}>
          {name}
        </DataText>
      </PageLink>
    );
  };
  const parent = catalogue.placeTree.parent[code];
  return (
    <article className="page" aria-busy={!story || undefined}>
      <h1>
        <DataText catalogue={catalogue} of={['places', id, 'name']}>
          {place.name}
        </DataText>
      </h1>
      <Facts
        rows={[
          [t('app.placeKind'), t(`app.place-${place.kind}`)],
          [t('app.aliases'), aliasList(place.aliases)],
          [t('app.within'), parent >= 0 ? link(parent) : undefined],
          [t('app.contains'), catalogue.placeTree.children[code].map(link)],
          [t('app.coordinates'), formatPoint(place) ?? t('app.unknownPoint')],
          [
            t('app.coordinatesSource'),
            place.source && (
              <DataText key="source" catalogue={catalogue} of={['places', id, 'source']}>
                {place.source}
              </DataText>
            ),
          ],
        ]}
      />
      <p>
        <ShowOnTimeline filter={{ place: [id] }} />
      </p>
      <h2>{t('app.eventsTitle')}</h2>
      {total === 0 ? <p>{t('app.noEvents')}</p> : <EventLinks items={records} />}
      {total !== undefined && total > records.length && (
        <p className="quiet">{t('app.firstEvents', { n: MOST_LISTED })}</p>
      )}
    </article>
  );
}
