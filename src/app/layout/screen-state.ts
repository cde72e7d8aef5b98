import type { SheetHeight } from '../../ui/sheet-height.ts';
import { type Arrangement, hasSheet } from './arrangement.ts';

/** What the reader has in front, where the screen does not show everything at once. */
export interface ScreenState {
  readonly view: 'screen' | 'list' | 'filters';
  /** How far the event's sheet is drawn up; undefined while it is closed. */
  readonly sheet: SheetHeight | undefined;
  /** What stands beside the text where there is no room for both. */
  readonly beside: 'map' | 'time';
  /** Counts the events that the reader chose, so that the focus goes along. */
  readonly chosen: number;
  /** Counts how often the search was asked for since another view was. */
  readonly searches: number;
}

export type TabId = 'event' | 'explore' | 'map' | 'time' | 'list' | 'filters';

export type ScreenAction =
  | { readonly do: 'tab'; readonly tab: TabId }
  | { readonly do: 'sheet'; readonly height: SheetHeight | undefined }
  | { readonly do: 'beside'; readonly beside: 'map' | 'time' }
  | { readonly do: 'search' }
  | { readonly do: 'choose' };

/** An event's own address opens on its text; the first page on map and time. */
export function firstState(isEvent: boolean): ScreenState {
  return { view: 'screen', sheet: isEvent ? 'half' : 'low', beside: 'map', chosen: 0, searches: 0 };
}

export function changeScreen(state: ScreenState, action: ScreenAction): ScreenState {
  const { view, sheet } = state;
  switch (action.do) {
    case 'tab':
      return { ...state, ...atTab(action.tab, sheet), searches: 0 };
    case 'search':
      return { ...state, view: 'filters', searches: state.searches + 1 };
    case 'sheet':
      return { ...state, sheet: action.height };
    case 'beside':
      return { ...state, beside: action.beside };
    case 'choose':
      return {
        ...state,
        view: 'screen',
        sheet: view === 'screen' ? (sheet ?? 'low') : 'half',
        chosen: state.chosen + 1,
      };
  }
}

function atTab(tab: TabId, sheet: ScreenState['sheet']): Partial<ScreenState> {
  switch (tab) {
    case 'list':
    case 'filters':
      return { view: tab };
    case 'event':
      return { view: 'screen', sheet: sheet === 'full' ? 'full' : 'half' };
    case 'explore':
      return { view: 'screen', sheet: sheet && 'low' };
    case 'map':
    case 'time':
      return { view: 'screen', sheet: sheet && 'low', beside: tab };
  }
}

/** The tab that a state belongs to: on a phone, a sheet that is low or closed leaves map and time in front. */
export function tabOf({ view, sheet, beside }: ScreenState, arrangement: Arrangement): TabId {
  if (view !== 'screen') return view;
  if (!hasSheet(arrangement) || sheet === 'half' || sheet === 'full') return 'event';
  return arrangement === 'small' ? beside : 'explore';
}

export type PaneId = 'event' | 'filters' | 'map' | 'time' | 'list';

/** The panes that can be seen. The filters of a wide screen stand under its header instead. */
export function panesOf(state: ScreenState, arrangement: Arrangement): ReadonlySet<PaneId> {
  const tab = tabOf(state, arrangement);
  switch (arrangement) {
    case 'wide':
    case 'tablet':
      return new Set(['event', 'map', 'time', 'list']);
    case 'column':
      return new Set(['event', 'filters', 'map', 'time', 'list']);
    case 'low':
      return new Set([tab === 'list' || tab === 'filters' ? tab : 'event', state.beside]);
    case 'phone':
    case 'small': {
      if (tab === 'list' || tab === 'filters') return new Set([tab]);
      const seen: readonly PaneId[] = tab === 'event' ? ['map'] : tab === 'explore' ? ['map', 'time'] : [tab];
      return new Set(state.sheet ? [...seen, 'event'] : seen);
    }
  }
}
