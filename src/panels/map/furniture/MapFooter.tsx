import './MapFooter.css';
import { formatNumber, t } from '../../../i18n/t.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { LegendButton } from '../../../ui/LegendButton.tsx';
import type { MapFacts } from '../asked/map-facts.ts';
import type { PlaceElsewhere } from '../asked/places-elsewhere.ts';
import { countWords } from './count-words.ts';

interface Props {
  readonly facts: MapFacts | undefined;
  readonly withinMap: boolean;
  readonly onWithinMap: (next: boolean) => void;
  readonly onPlace: (place: PlaceElsewhere) => void;
}

/** Places named beside the map; the rest is in the list. */
const MOST_PLACES = 8;

/** What the map does not show: events elsewhere, which one can go to, and those without a place. */
export function MapFooter({ facts, withinMap, onWithinMap, onPlace }: Props) {
  return (
    <div className="map-footer">
      <p className="map-counts">{facts && <Counts facts={facts} />}</p>
      <Checkbox label={t('map.withinMap')} checked={withinMap} onChange={onWithinMap} />
      {facts && facts.places.length > 0 && (
        <ul className="map-places" aria-label={t('map.places')}>
          <li aria-hidden="true">{t('map.places')}</li>
          {facts.places.slice(0, MOST_PLACES).map((place) => (
            <li key={place.name}>
              <button
                type="button"
                className="map-place"
                aria-label={t('map.goTo', { place: place.name, n: place.count })}
                onClick={() => onPlace(place)}
              >
                {place.name} <span className="map-place-count">{formatNumber(place.count)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Counts({ facts }: { readonly facts: MapFacts }) {
  const { onMap, elsewhere, unplaced } = countWords(facts);
  return (
    <>
      <span>
        <LegendButton
          className="map-counts-words"
          topic={facts.inView.exact ? 'group' : 'counts'}
          label={onMap}
        >
          {onMap}
        </LegendButton>
      </span>
      {elsewhere && <span>{elsewhere}</span>}
      {unplaced && <span>{unplaced}</span>}
    </>
  );
}
