import './ScreenTabs.css';
import { t } from '../../i18n/t.ts';
import { activeClauses } from '../../panels/facets/change-filter.ts';
import { type Tab, Tabs } from '../../ui/Tabs.tsx';
import { useView } from '../session/session-context.ts';
import { type Arrangement, hasTabs } from './arrangement.ts';
import { type ScreenAction, type ScreenState, type TabId, tabOf } from './screen-state.ts';

interface Props {
  readonly arrangement: Arrangement;
  readonly state: ScreenState;
  readonly onAction: (action: ScreenAction) => void;
}

const CONTROLS: Readonly<Record<TabId, string>> = {
  event: 'pane-event',
  explore: 'pane-map pane-time',
  map: 'pane-map',
  time: 'pane-time',
  list: 'pane-list',
  filters: 'pane-filters',
};

/** In a low window map and time are the tabs of the place beside the text. */
const TABS: Readonly<Partial<Record<Arrangement, readonly TabId[]>>> = {
  phone: ['event', 'explore', 'list', 'filters'],
  small: ['event', 'map', 'time', 'list', 'filters'],
  low: ['event', 'list', 'filters'],
};

/** The views of a screen that shows one at a time; in a low window also what stands beside the text. */
export function ScreenTabs({ arrangement, state, onAction }: Props) {
  const { filter, withinMap } = useView();
  const active = activeClauses(filter).length + Number(withinMap);
  if (!hasTabs(arrangement)) return null;
  const labelOf = (id: TabId) =>
    id === 'filters' && active > 0 ? t('app.tab-filtersActive', { n: active }) : t(`app.tab-${id}`);
  const tab = <Id extends TabId>(id: Id): Tab<Id> => ({
    id,
    label: labelOf(id),
    controls: CONTROLS[id],
  });
  const look = { className: 'screen-tabs', low: arrangement === 'low' };
  return (
    <>
      <Tabs
        {...look}
        label={t('app.tabs')}
        tabs={(TABS[arrangement] ?? []).map(tab)}
        selected={tabOf(state, arrangement)}
        onSelect={(id) => onAction({ do: 'tab', tab: id })}
      />
      {arrangement === 'low' && (
        <Tabs
          {...look}
          label={t('app.tabsBeside')}
          tabs={[tab('map'), tab('time')]}
          selected={state.beside}
          onSelect={(beside) => onAction({ do: 'beside', beside })}
        />
      )}
    </>
  );
}
