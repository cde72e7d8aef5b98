import { NO_FILTER } from '../../core/store/filter.ts';
import { t } from '../../i18n/t.ts';
import { type FacetsForm, FacetsPanel } from '../../panels/facets/FacetsPanel.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { useShownQuery, useView, useWork } from '../session/session-context.ts';

interface Props {
  readonly form: FacetsForm;
}

/** The row of filters, tied to the session. */
export function FilterRow({ form }: Props) {
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
        form={form}
      />
    </PanelBoundary>
  );
}
