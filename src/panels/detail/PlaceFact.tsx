import './DetailPanel.css';
import { Fragment } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { placeNote } from '../../i18n/place-note.ts';
import { LegendButton } from '../../ui/LegendButton.tsx';
import { PageLink } from '../../ui/PageLink.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
}

/** Names of the places round a place, from the nearest outwards. */
function around({ places, placeTree }: Catalogue, code: number): string[] {
  const names: string[] = [];
  for (let up = placeTree.parent[code]; up >= 0; up = placeTree.parent[up]) {
    if (places[up].kind !== 'region') names.push(places[up].name);
  }
  return names;
}

/** The place, what it lies in, and how well it is known. */
export function PlaceFact({ catalogue, record }: Props) {
  const place = catalogue.places[record.place];
  const note = placeNote(place, record.radius);
  const hasArea = place.lat !== undefined && place.kind !== 'unknown';
  return (
    <>
      <PageLink to={{ name: 'place', id: place.id }}>
        <bdi>{place.name}</bdi>
      </PageLink>
      {around(catalogue, record.place).map((name) => (
        <Fragment key={name}>
          , <bdi>{name}</bdi>
        </Fragment>
      ))}
      {note && (
        <span className="detail-quiet">
          {' · '}
          {hasArea ? (
            <LegendButton topic="area" label={note}>
              {note}
            </LegendButton>
          ) : (
            note
          )}
        </span>
      )}
    </>
  );
}
