import { t } from '../../i18n/t.ts';
import { activeClauses } from '../../panels/facets/change-filter.ts';
import { type Tab, Tabs } from '../../ui/Tabs.tsx';
import { useShownFilter } from '../session-context.ts';
import type { Arrangement } from './arrangement.ts';
import { type ScreenAction, type ScreenState, type TabId, tabOf } from './screen-state.ts';

interface Props {
  readonly arrangement: Arrangement;
  readonly state: ScreenState;
  readonly onAction: (action: ScreenAction) => void;
}

/** The views of a screen that shows one at a time; in a low window also what stands beside the text. */
export function ScreenTabs({ arrangement, state, onAction }: Props) {
  const active = activeClauses(useShownFilter()).length;
  if (arrangement !== 'phone' && arrangement !== 'low') return null;
  const tabs: readonly Tab<TabId>[] = [
    { id: 'event', label: t('app.tabEvent'), controls: 'pane-event' },
    { id: 'explore', label: t('app.tabExplore'), controls: 'pane-map pane-time' },
    { id: 'list', label: t('app.tabList'), controls: 'pane-list' },
    {
      id: 'filters',
      label: active > 0 ? t('app.tabFiltersActive', { n: active }) : t('app.tabFilters'),
      controls: 'pane-filters',
    },
  ];
  const beside: readonly Tab<ScreenState['beside']>[] = [
    { id: 'map', label: t('app.tabMap'), controls: 'pane-map' },
    { id: 'time', label: t('app.tabTime'), controls: 'pane-time' },
  ];
  const isLow = arrangement === 'low';
  return (
    <>
      <Tabs
        label={t('app.tabs')}
        tabs={isLow ? tabs.filter(({ id }) => id !== 'explore') : tabs}
        selected={tabOf(state, arrangement)}
        onSelect={(tab) => onAction({ do: 'tab', tab })}
      />
      {isLow && (
        <Tabs
          label={t('app.tabsBeside')}
          tabs={beside}
          selected={state.beside}
          onSelect={(side) => onAction({ do: 'beside', beside: side })}
        />
      )}
    </>
  );
}
