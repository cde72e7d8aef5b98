import { Suspense, useCallback, useMemo, useState } from 'react';
import type { Page } from '../../core/view/view.ts';
import { t } from '../../i18n/t.ts';
import { FacetsSheet } from '../../panels/facets/FacetsSheet.tsx';
import { NavigationContext, useNavigation } from '../../ui/navigation.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import type { SheetHeight } from '../../ui/sheet-height.ts';
import { type Tab, Tabs } from '../../ui/Tabs.tsx';
import { PanelBoundary } from '../problems/PanelBoundary.tsx';
import { useSelectedId, useShownFilter, useWork } from '../session-context.ts';
import { DetailPane, ListPane } from './late-panes.ts';
import { MapPane } from './MapPane.tsx';
import { TimelinePane } from './TimelinePane.tsx';

type TabId = 'explore' | 'list' | 'filters';

/** A phone on its side has no room for a sheet that nobody asked for. */
const LOW = '(max-height: 480px)';

interface SheetState {
  readonly height: SheetHeight;
  /** The reader chose the event, so the focus goes along. */
  readonly chosen: boolean;
}

/** The views as tabs of one screen, and the event on a sheet from below. */
export function PhoneScreen() {
  const { dataset, query, session } = useWork();
  const filter = useShownFilter();
  const selected = useSelectedId();
  const [tab, setTab] = useState<TabId>('explore');
  const [sheet, setSheet] = useState<SheetState | undefined>(() =>
    matchMedia(LOW).matches ? undefined : { height: 'peek', chosen: false },
  );
  const isOpen = sheet !== undefined && selected !== undefined && tab !== 'filters';

  const outer = useNavigation();
  const navigation = useMemo(
    () => ({
      href: outer.href,
      go(page: Page) {
        if (page.name === 'event') {
          setSheet((before) => ({ height: before?.height ?? 'peek', chosen: true }));
        }
        outer.go(page);
      },
    }),
    [outer],
  );
  const onSelect = useCallback((id: string) => navigation.go({ name: 'event', id }), [navigation]);

  const tabs: readonly Tab<TabId>[] = [
    { id: 'explore', label: t('app.tabExplore') },
    { id: 'list', label: t('app.tabList') },
    { id: 'filters', label: t('app.tabFilters') },
  ];
  const panel = (id: TabId) => ({
    id: `panel-${id}`,
    role: 'tabpanel',
    'aria-labelledby': `tab-${id}`,
    className: `phone-panel phone-${id}`,
  });

  return (
    <NavigationContext value={navigation}>
      <div className="phone">
        <div className="phone-room" data-sheet={isOpen ? sheet.height : undefined}>
          <div {...panel('explore')} inert={tab !== 'explore'} data-away={tab !== 'explore' || undefined}>
            <MapPane onSelect={onSelect} />
            <TimelinePane onSelect={onSelect} />
          </div>
          {tab === 'list' && (
            <div {...panel('list')}>
              <Suspense>
                <ListPane onSelect={onSelect} />
              </Suspense>
            </div>
          )}
          {tab === 'filters' && (
            <div {...panel('filters')}>
              <PanelBoundary name={t('app.filterPane')}>
                <FacetsSheet
                  dataset={dataset}
                  query={query}
                  filter={filter}
                  onFilter={(next) => session.choose({ filter: { ...next, within: undefined } })}
                  onTyping={(next) => session.choose({ filter: { ...next, within: undefined } })}
                />
              </PanelBoundary>
            </div>
          )}
          {isOpen && (
            <Sheet
              height={sheet.height}
              takesFocus={sheet.chosen}
              onHeight={(height) => setSheet({ ...sheet, height })}
              onClose={() => setSheet(undefined)}
              words={{ sheet: t('app.sheet'), handle: t('app.sheetHandle'), close: t('app.sheetClose') }}
            >
              <Suspense>
                <DetailPane />
              </Suspense>
            </Sheet>
          )}
        </div>
        <Tabs label={t('app.tabs')} tabs={tabs} selected={tab} onSelect={setTab} />
      </div>
    </NavigationContext>
  );
}
