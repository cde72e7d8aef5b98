import './FacetSections.css';
import { t } from '../../i18n/t.ts';
import { FacetOptions } from './FacetOptions.tsx';
import { FacetValues } from './FacetValues.tsx';
import type { FilterProps } from './facet-props.ts';
import type { PopoverFacet } from './facet-table.ts';

interface Props extends FilterProps {
  readonly facets: readonly PopoverFacet[];
}

/** Several facets below each other, each under its heading. */
export function FacetSections({ facets, ...props }: Props) {
  return facets.map((facet) => (
    <section key={facet} className="facet-section" aria-label={t(`facets.${facet}`)}>
      <h3 className="facet-heading">{t(`facets.${facet}`)}</h3>
      <FacetValues {...props} facet={facet} />
      <FacetOptions {...props} facet={facet} />
    </section>
  ));
}
