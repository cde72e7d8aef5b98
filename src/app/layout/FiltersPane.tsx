import './FiltersPane.css';
import { useEffect } from 'react';
import { t } from '../../i18n/t.ts';
import { FacetsSheet } from '../../panels/facets/FacetsSheet.tsx';
import { focusSearch } from '../../ui/focus-search.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { useShownQuery, useView, useWork } from '../session/session-context.ts';
import { FilterRow } from './FilterRow.tsx';

interface Props {
  /** Shows all facets below the row; otherwise they open from it. */
  readonly isWhole: boolean;
  /** Grows when the reader wants the search field. */
  readonly searches: number;
}

/** The filters as a view of their own. */
export function FiltersPane({ isWhole, searches }: Props) {
  const { catalogue, session } = useWork();
  const { filter, withinMap } = useView();
  const query = useShownQuery();

  useEffect(
    function goToSearch() {
      if (searches > 0) focusSearch();
    },
    [searches],
  );

  return (
    <>
      <FilterRow form={isWhole ? 'whole' : 'column'} />
      {isWhole && (
        <PanelBoundary name={t('app.filterPane')}>
          <div className="filters-sheet">
            <FacetsSheet
              catalogue={catalogue}
              query={query}
              filter={filter}
              withinMap={withinMap}
              onFilter={(next) => session.choose({ filter: next })}
              onTyping={(next) => session.choose({ filter: next })}
            />
          </div>
        </PanelBoundary>
      )}
    </>
  );
}
