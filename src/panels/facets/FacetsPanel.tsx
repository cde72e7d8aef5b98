import './facets.css';
import { useCallback, useRef } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { ActiveChips } from './ActiveChips.tsx';
import { CategoryPills } from './CategoryPills.tsx';
import { without } from './change-filter.ts';
import { FacetButtons } from './FacetButtons.tsx';
import { FacetSearch } from './FacetSearch.tsx';
import { FacetsDialog } from './FacetsDialog.tsx';
import { FoundLine } from './FoundLine.tsx';
import { WholesElsewhere } from './WholesElsewhere.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  /** With the map's bounds as `within` while they filter; filters handed back never carry them. */
  readonly filter: Filter;
  readonly withinMap: boolean;
  readonly onFilter: (next: Filter) => void;
  /** A filter that changes with every letter typed. */
  readonly onTyping: (next: Filter) => void;
  readonly onWithinMap: (next: boolean) => void;
  readonly onReset: () => void;
  /** The narrow form: categories, and the rest in a dialog. */
  readonly compact: boolean;
}

/**
 * The row of filters: the categories, the other facets, the search, and how much is found. What is active stands below
 * it, so that nothing in the row moves when something is chosen.
 */
export function FacetsPanel(props: Props) {
  const { catalogue, query, filter, withinMap, onFilter, onTyping, onWithinMap, onReset, compact } = props;
  const region = useRef<HTMLElement>(null);
  const change = useCallback((next: Filter) => onFilter(without(next, 'within')), [onFilter]);
  const type = (next: Filter) => onTyping(without(next, 'within'));
  const shown = { catalogue, query, filter, onFilter: change };
  const found = <FoundLine query={query} filter={filter} onReset={onReset} />;
  // A chip that goes takes the focus with it; the region catches it.
  const dropChip = (drop: () => void) => {
    drop();
    region.current?.focus();
  };
  const chips = (
    <ActiveChips
      {...shown}
      withinMap={withinMap}
      onFilter={(next) => dropChip(() => change(next))}
      onWithinMap={(next) => dropChip(() => onWithinMap(next))}
    />
  );

  return (
    <section ref={region} tabIndex={-1} className="facets" aria-label={t('facets.region')}>
      {compact ? (
        <>
          <div className="facets-row facets-scroll">
            <FacetsDialog {...shown} onTyping={type} />
            <CategoryPills {...shown} />
          </div>
          {found}
        </>
      ) : (
        <div className="facets-row">
          <CategoryPills {...shown} />
          <FacetButtons {...shown} />
          <div className="facets-search">
            <FacetSearch text={filter.q} onTyping={(q) => type({ ...filter, q })} />
          </div>
          {found}
        </div>
      )}
      <div className="facets-active">
        {chips}
        <WholesElsewhere query={query} filter={filter} onFilter={change} />
      </div>
    </section>
  );
}
