import { t } from '../../i18n/t.ts';
import { ListPanel } from '../../panels/list/ListPanel.tsx';
import { TotalsLine } from '../../panels/totals/TotalsLine.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { useSelected } from '../session/selected.tsx';
import { useShownQuery, useView, useWork } from '../session/session-context.ts';
import { Nothing } from './late-nothing.ts';

interface Props {
  readonly onSelect: (id: string) => void;
}

/** The list, tied to the session. */
export function ListPane({ onSelect }: Props) {
  const { catalogue, session, onPainted } = useWork();
  const { filter } = useView();
  const query = useShownQuery();
  const selected = useSelected();
  return (
    <PanelBoundary name={t('app.listPane')}>
      <ListPanel
        catalogue={catalogue}
        query={query}
        filter={filter}
        span={session.span}
        selected={selected.id}
        links={selected.family?.event.links}
        hovered={session.hovered}
        wanted={session.wanted}
        onSelect={onSelect}
        nothing={<Nothing />}
        totals={<TotalsLine catalogue={catalogue} query={query} filter={filter} span={session.span} />}
        onReady={() => onPainted('list')}
      />
    </PanelBoundary>
  );
}
