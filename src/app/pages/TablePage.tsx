import { t } from '../../i18n/t.ts';
import { TablePanel } from '../../panels/list/TablePanel.tsx';
import { TotalsLine } from '../../panels/totals/TotalsLine.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Nothing } from '../layout/late-nothing.ts';
import { OnPaper } from '../layout/OnPaper.tsx';
import { useShownQuery, useView, useWork } from '../session/session-context.ts';

/** All events of the filter as a table. */
export function TablePage() {
  const { catalogue, onPainted } = useWork();
  const { filter } = useView();
  const query = useShownQuery();
  return (
    <>
      <h1>
        <VisuallyHidden>{t('app.tableTitle')}</VisuallyHidden>
      </h1>
      <TablePanel
        catalogue={catalogue}
        query={query}
        filter={filter}
        nothing={<Nothing />}
        totals={<TotalsLine catalogue={catalogue} query={query} filter={filter} />}
        onReady={() => onPainted('page')}
      />
      <OnPaper />
    </>
  );
}
