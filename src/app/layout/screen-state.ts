import type { SheetHeight } from '../../ui/sheet-height.ts';
import type { Arrangement } from './arrangement.ts';

/** What the reader has in front, where the screen does not show everything at once. */
export interface ScreenState {
  readonly view: 'screen' | 'list' | 'filters';
  /** How far the event's sheet is drawn up; undefined while it is closed. */
  readonly sheet: SheetHeight | undefined;
  /** What stands beside the text in a low window. */
  readonly beside: 'map' | 'time';
  /** Counts the events that the reader chose, so that the focus goes along. */
  readonly chosen: number;
}

export type TabId = 'event' | 'explore' | 'list' | 'filters';

export type ScreenAction =
  | { readonly do: 'tab'; readonly tab: TabId }
  | { readonly do: 'sheet'; readonly height: SheetHeight | undefined }
  | { readonly do: 'beside'; readonly beside: 'map' | 'time' }
  | { readonly do: 'choose' };

/** An event's own address opens on its text; the first page on map and time. */
export function firstState(isEvent: boolean): ScreenState {
  return { view: 'screen', sheet: isEvent ? 'half' : 'low', beside: 'map', chosen: 0 };
}

export function changeScreen(state: ScreenState, action: ScreenAction): ScreenState {
  const { view, sheet } = state;
  switch (action.do) {
    case 'tab':
      if (action.tab === 'list' || action.tab === 'filters') return { ...state, view: action.tab };
      if (action.tab === 'event') return { ...state, view: 'screen', sheet: sheet === 'full' ? 'full' : 'half' };
      return { ...state, view: 'screen', sheet: sheet && 'low' };
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

/** The tab that a state belongs to: on a phone, a sheet that is low or closed leaves map and time in front. */
export function tabOf({ view, sheet }: ScreenState, arrangement: Arrangement): TabId {
  if (view !== 'screen') return view;
  return arrangement === 'phone' && (sheet === undefined || sheet === 'low') ? 'explore' : 'event';
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
      return new Set([tab === 'explore' ? 'event' : tab, state.beside]);
    case 'phone': {
      if (tab === 'list' || tab === 'filters') return new Set([tab]);
      const seen: PaneId[] = tab === 'event' ? ['event', 'map'] : ['map', 'time'];
      return new Set(state.sheet ? [...seen, 'event'] : seen);
    }
  }
}
