import { describe, expect, it } from 'vitest';
import {
  changeScreen,
  firstState,
  panesOf,
  type ScreenAction,
  type ScreenState,
  tabOf,
} from './screen-state.ts';

function changed(start: ScreenState, ...actions: readonly ScreenAction[]): ScreenState {
  return actions.reduce(changeScreen, start);
}

describe('the state of a screen with one view at a time', () => {
  it('opens an event on its text and the first page on map and time', () => {
    expect(tabOf(firstState(true), 'phone')).toBe('event');
    expect(tabOf(firstState(false), 'phone')).toBe('explore');
  });

  it('a sheet drawn down shows map and time, one drawn up the event', () => {
    const low = changed(firstState(true), { do: 'sheet', height: 'low' });
    expect([...panesOf(low, 'phone')]).toEqual(['map', 'time', 'event']);
    expect(tabOf(changed(low, { do: 'sheet', height: 'full' }), 'phone')).toBe('event');
  });

  it('a closed sheet stays closed among map and time, and its tab opens it', () => {
    const closed = changed(firstState(true), { do: 'sheet', height: undefined });
    expect(panesOf(closed, 'phone').has('event')).toBe(false);
    expect(changed(closed, { do: 'tab', tab: 'explore' }).sheet).toBeUndefined();
    expect(changed(closed, { do: 'tab', tab: 'event' }).sheet).toBe('half');
  });

  it('an event chosen in the list opens on its text, one chosen on map or time below them', () => {
    const list = changed(firstState(false), { do: 'tab', tab: 'list' }, { do: 'choose' });
    expect(tabOf(list, 'phone')).toBe('event');
    const map = changed(firstState(false), { do: 'sheet', height: undefined }, { do: 'choose' });
    expect(map.sheet).toBe('low');
    expect(map.chosen).toBe(1);
  });

  it('a low window shows two panes, whatever the sheet would do', () => {
    const closed = changed(
      firstState(false),
      { do: 'sheet', height: undefined },
      { do: 'beside', beside: 'time' },
    );
    expect([...panesOf(closed, 'low')]).toEqual(['event', 'time']);
    expect([...panesOf(changed(closed, { do: 'tab', tab: 'list' }), 'low')]).toEqual(['list', 'time']);
  });

  it('a small phone shows map and time one at a time, below them the event', () => {
    const time = changed(firstState(true), { do: 'tab', tab: 'time' });
    expect([...panesOf(time, 'small')]).toEqual(['time', 'event']);
    expect(tabOf(time, 'small')).toBe('time');
    expect([...panesOf(changed(time, { do: 'tab', tab: 'event' }), 'small')]).toEqual(['map', 'event']);
    expect([...panesOf(time, 'phone')]).toEqual(['map', 'time', 'event']);
  });
});
