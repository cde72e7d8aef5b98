import './FacetsPanel.css';
import { useRef } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { ActiveChips } from './ActiveChips.tsx';
import { CategoryPills } from './CategoryPills.tsx';
import { FacetButtons } from './FacetButtons.tsx';
import { FacetSearch } from './FacetSearch.tsx';
import { FacetsDialog } from './FacetsDialog.tsx';
import { FoundLine } from './FoundLine.tsx';
import { WholesElsewhere } from './WholesElsewhere.tsx';

/**
 * Where the rest stands beside the categories: all in one `row`; or how much is found, in `line` with the categories or below
 * them (`lines`), and the facets in a dialog; or, in a view of their own, `column` with a dialog and `whole` with all below.
 */
export type FacetsForm = 'row' | 'line' | 'lines' | 'column' | 'whole';

interface Props {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly withinMap: boolean;
  readonly onFilter: (next: Filter) => void;
  /** A filter that changes with every letter typed. */
  readonly onTyping: (next: Filter) => void;
  readonly onWithinMap: (next: boolean) => void;
  readonly onReset: () => void;
  readonly form: FacetsForm;
}

/**
 * The row of filters: the categories, the other facets, the search, and how much is found. What is active stands below
 * it, so that nothing in the row moves when something is chosen.
 */
export function FacetsPanel(props: Props) {
  const { catalogue, query, filter, withinMap, onFilter, onTyping, onWithinMap, onReset, form } = props;
  const region = useRef<HTMLElement>(null);
  const shown = { catalogue, query, filter, withinMap, onFilter };
  const found = <FoundLine query={query} filter={filter} withinMap={withinMap} onReset={onReset} />;
  // A chip that goes takes the focus with it; the region catches it.
  const dropChip = (drop: () => void) => {
    drop();
    region.current?.focus();
  };
  const chips = (
    <ActiveChips
      {...shown}
      onFilter={(next) => dropChip(() => onFilter(next))}
      onWithinMap={(next) => dropChip(() => onWithinMap(next))}
    />
  );

  return (
    <section ref={region} tabIndex={-1} className="facets" data-form={form} aria-label={t('facets.region')}>
      {form === 'row' ? (
        <div className="facets-row">
          <CategoryPills {...shown} />
          <FacetButtons {...shown} />
          <div className="facets-search">
            <FacetSearch text={filter.q} onTyping={(q) => onTyping({ ...filter, q })} />
          </div>
          {found}
        </div>
      ) : (
        <>
          <div className="facets-row">
            {form !== 'whole' && <FacetsDialog {...shown} onTyping={onTyping} />}
            <CategoryPills {...shown} />
          </div>
          {found}
        </>
      )}
      <div className="facets-active">
        {chips}
        <WholesElsewhere query={query} filter={filter} onFilter={onFilter} />
      </div>
    </section>
  );
}
