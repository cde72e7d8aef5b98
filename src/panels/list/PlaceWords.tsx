import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { comma } from '../../i18n/comma.ts';
import { placeNote } from '../../i18n/place-note.ts';
import { DataText } from '../../ui/DataText.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly item: EventItem;
}

/** The place of an event, and for those who do not see the map's outlines how closely it is known; nothing where it has none. */
export function PlaceWords({ catalogue, item }: Props) {
  const place = catalogue.places.at(item.place);
  if (item.place < 0 || !place) return null;
  const note = placeNote(place, item.radius);
  return (
    <>
      <DataText catalogue={catalogue} of={['places', place.id, 'name']}>
        {place.name}
      </DataText>
      {note && (
        <VisuallyHidden>
          {comma()}
          {note}
        </VisuallyHidden>
      )}
    </>
  );
}
