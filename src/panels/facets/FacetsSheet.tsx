import './FacetsSheet.css';
import { FacetSearch } from './FacetSearch.tsx';
import { FacetSections } from './FacetSections.tsx';
import type { FilterProps } from './facet-props.ts';
import { popoverFacets } from './facet-table.ts';

interface Props extends FilterProps {
  readonly onTyping: FilterProps['onFilter'];
}

/** Search and all facets below each other, for a narrow screen; the categories stand in the row above. */
export function FacetsSheet({ onTyping, ...props }: Props) {
  return (
    <div className="facets-sheet">
      <FacetSearch text={props.filter.q} onTyping={(q) => onTyping({ ...props.filter, q })} />
      <FacetSections {...props} facets={popoverFacets(props.catalogue)} />
    </div>
  );
}
