import { NO_FILTER } from '../../core/store/filter.ts';
import { t } from '../../i18n/t.ts';
import { FacetsPanel } from '../../panels/facets/FacetsPanel.tsx';
import { PanelBoundary } from '../problems/PanelBoundary.tsx';
import { useShownQuery, useView, useWork } from '../session/session-context.ts';

interface Props {
  readonly compact: boolean;
}

/** The row of filters under the header. */
export function FilterRow({ compact }: Props) {
  const { catalogue, session } = useWork();
  const { filter, withinMap } = useView();
  const query = useShownQuery();
  return (
    <PanelBoundary name={t('app.filterPane')}>
      <FacetsPanel
        catalogue={catalogue}
        query={query}
        filter={filter}
        withinMap={withinMap}
        onFilter={(next) => session.choose({ filter: next })}
        onTyping={(next) => session.choose({ filter: next })}
        onWithinMap={(next) => session.choose({ withinMap: next })}
        onReset={() => session.choose({ filter: NO_FILTER, withinMap: false })}
        compact={compact}
      />
    </PanelBoundary>
  );
}
