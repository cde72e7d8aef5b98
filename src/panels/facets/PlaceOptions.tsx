import './FacetOptions.css';
import { t } from '../../i18n/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { FilterProps } from './facet-props.ts';

/** Whether events count where only a part of them lies; stands below the places, where events have parts at all. */
export function PlaceOptions({ catalogue, filter, onFilter }: FilterProps) {
  if (!catalogue.hasParts) return null;
  return (
    <div className="facet-options">
      <Checkbox
        label={t('facets.alsoParts')}
        checked={filter.places === 'parts'}
        onChange={(isWide) => onFilter({ ...filter, places: isWide ? 'parts' : 'own' })}
      />
    </div>
  );
}
