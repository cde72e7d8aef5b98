import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery, Facet } from '../../core/store/query.ts';

/** What the parts of the panel need to show a filter and change it. */
export interface FilterProps {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  /** Whether `query` asks about the map's window alone. */
  readonly withinMap: boolean;
  readonly onFilter: (next: Filter) => void;
}

export interface FacetProps extends FilterProps {
  readonly facet: Facet;
}
