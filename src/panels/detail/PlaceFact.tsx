import { comma } from '../../i18n/comma.ts';
import './DetailPanel.css';
import { Fragment } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import type { PlaceRow } from '../../core/model/tables.ts';
import { placeNote } from '../../i18n/place-note.ts';
import { DataText } from '../../ui/DataText.tsx';
import { LegendButton } from '../../ui/LegendButton.tsx';
import { PageLink } from '../../ui/PageLink.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
}

/** The places round a place, from the nearest outwards. */
function around({ places, placeTree }: Catalogue, code: number): PlaceRow[] {
  const found: PlaceRow[] = [];
  for (let up = placeTree.parent[code]; up >= 0; up = placeTree.parent[up]) {
    if (places[up].kind !== 'region') found.push(places[up]);
  }
  return found;
}

/** The place, what it lies in, and how well it is known. */
export function PlaceFact({ catalogue, record }: Props) {
  const place = catalogue.places[record.place];
  const note = placeNote(place, record.radius);
  const hasArea = place.lat !== undefined && place.kind !== 'unknown';
  return (
    <>
      <PageLink to={{ name: 'place', id: place.id }}>
        <DataText catalogue={catalogue} of={['places', place.id, 'name']}>
          {place.name}
        </DataText>
      </PageLink>
      {around(catalogue, record.place).map(({ id, name }) => (
        <Fragment key={id}>
          {comma()}
          <DataText catalogue={catalogue} of={['places', id, 'name']}>
            {name}
          </DataText>
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
