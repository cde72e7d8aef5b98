import './Screen.css';
import './screen-column.css';
import './screen-phone.css';
import { useCallback, useMemo, useState } from 'react';
import type { Page } from '../../core/view/view.ts';
import { NavigationContext, useNavigation } from '../../ui/navigation.ts';
import { paneSizes } from '../settings/pane-sizes.ts';
import type { Arrangement } from './arrangement.ts';
import { EventPane } from './EventPane.tsx';
import { FiltersPane, ListPane, PaneSplitters } from './late-panes.tsx';
import { MapPane } from './MapPane.tsx';
import { OnPaper } from './OnPaper.tsx';
import { panesOf, type ScreenAction, type ScreenState, tabOf } from './screen-state.ts';
import { TimelinePane } from './TimelinePane.tsx';

interface Props {
  readonly arrangement: Arrangement;
  readonly state: ScreenState;
  readonly onAction: (action: ScreenAction) => void;
}

/** The sizes that a reader chose earlier; the splitters, which come later, change them. */
function chosenSizes(): Readonly<Record<string, string>> {
  const sizes = Object.entries(paneSizes());
  return Object.fromEntries(sizes.map(([name, size]) => [`--${name}`, `${size}%`]));
}

/**
 * The views, in one order for every window: the event, the filters where they have no row of their own, the map, time and
 * the list. Where they stand is a matter of style (Screen.css); event, map and time stay in the document out of sight.
 */
export function Screen({ arrangement, state, onAction }: Props) {
  const seen = panesOf(state, arrangement);
  const [sizes] = useState(chosenSizes);
  const outer = useNavigation();
  const navigation = useMemo(
    () => ({
      href: outer.href,
      go(page: Page) {
        if (page.name === 'event') onAction({ do: 'choose' });
        outer.go(page);
      },
    }),
    [outer, onAction],
  );
  const onSelect = useCallback((id: string) => navigation.go({ name: 'event', id }), [navigation]);

  return (
    <NavigationContext value={navigation}>
      <div className="screen" style={sizes} data-tab={tabOf(state, arrangement)} data-sheet={state.sheet}>
        <EventPane arrangement={arrangement} state={state} isAway={!seen.has('event')} onAction={onAction} />
        {seen.has('filters') && (
          <div id="pane-filters" className="pane pane-filters" data-whole={arrangement !== 'column'}>
            <FiltersPane isWhole={arrangement !== 'column'} searches={state.searches} />
          </div>
        )}
        <div id="pane-map" className="pane pane-map" inert={!seen.has('map')}>
          <MapPane onSelect={onSelect} />
        </div>
        <div id="pane-time" className="pane pane-time" inert={!seen.has('time')}>
          <TimelinePane onSelect={onSelect} />
        </div>
        {seen.has('list') && (
          <div id="pane-list" className="pane pane-list">
            <ListPane onSelect={onSelect} />
          </div>
        )}
        {arrangement === 'wide' && <PaneSplitters />}
        <OnPaper pictures />
      </div>
    </NavigationContext>
  );
}
