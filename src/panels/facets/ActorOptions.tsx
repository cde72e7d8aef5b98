import './FacetLists.css';
import './FacetOptions.css';
import './facet-legend.css';
import { useId } from 'react';
import { t } from '../../i18n/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FacetValues } from './FacetValues.tsx';
import type { FilterProps } from './facet-props.ts';

/** How the chosen actors combine, and the parts they play; stands below the actors. */
export function ActorOptions(props: FilterProps) {
  const { filter, onFilter } = props;
  const group = useId();
  return (
    <div className="facet-options">
      <fieldset className="facet-list">
        <legend className="facet-legend facet-legend-seen">{t('facets.matchActors')}</legend>
        {(['any', 'all'] as const).map((actors) => (
          <Checkbox
            key={actors}
            group={group}
            label={t(`facets.${actors}`)}
            checked={filter.actors === actors}
            onChange={() => onFilter({ ...filter, actors })}
          />
        ))}
      </fieldset>
      <div>
        <p className="facet-legend-seen" aria-hidden="true">
          {t('facets.takingPartAs')}
        </p>
        <FacetValues {...props} facet="role" />
      </div>
    </div>
  );
}
