import type { AxisSide } from '../scene/axis-side.ts';
import { hitBox } from '../scene/hit-test.ts';
import type { PlacedEvent, Scene } from '../scene/timeline-scene.ts';

/** The least height of what a finger or a mouse has to hit, px of the page. */
const LEAST_TARGET = 24;
/** Most events that get an element of their own; more than a screen holds. */
const MOST = 300;

export interface EventsLayer {
  /** Gives each event that stands in the plot a button at its place; `text` is how many px of the page a px is. */
  sync(scene: Scene, selected: string | undefined, text: number, side: AxisSide): void;
  /**
   * Moves the focus to the event before (-1) or after (1) the focused one in time, or from outside to the one that had it
   * last; says whether there is one.
   */
  step(by: -1 | 1): boolean;
  /** Gives an event the focus as soon as it has a button, unless the reader has gone elsewhere. */
  expect(id: string): void;
}

interface Entry {
  readonly button: HTMLButtonElement;
  event: PlacedEvent;
  /** Where the button was put last, so that a frame that changes nothing touches nothing. */
  placed: string;
}

interface LayerCallbacks {
  name(event: PlacedEvent): string;
  onPress(event: PlacedEvent): void;
  /** What is drawn under the pointer: the buttons of neighbouring lines overlap. */
  under(pointer: MouseEvent): PlacedEvent | undefined;
  onFocus(event: PlacedEvent | undefined): void;
}

/**
 * Real, focusable elements for the events that can be told apart, over the canvas that draws them. The box round them is the
 * one stop of Tab; arrow keys go into it and from one event to the next.
 */
export function eventsLayer(list: HTMLUListElement, callbacks: LayerCallbacks): EventsLayer {
  const buttons = new Map<string, Entry>();
  let last: string | undefined;
  let expected: string | undefined;
  const byTime = () =>
    [...buttons.values()].sort(
      (a, b) =>
        a.event.item.when.startEarliest - b.event.item.when.startEarliest || a.event.restY - b.event.restY,
    );
  const focused = () => [...buttons.values()].find(({ button }) => button === document.activeElement);

  const create = (key: string, event: PlacedEvent) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    const entry: Entry = { button, event, placed: '' };
    button.type = 'button';
    button.tabIndex = -1;
    button.setAttribute('aria-label', callbacks.name(event));
    button.addEventListener('click', (click) => {
      const isByKey = click.detail === 0;
      callbacks.onPress((isByKey ? undefined : callbacks.under(click)) ?? entry.event);
    });
    button.addEventListener('focus', () => {
      last = entry.event.item.id;
      callbacks.onFocus(entry.event);
    });
    button.addEventListener('blur', () => callbacks.onFocus(undefined));
    item.append(button);
    list.append(item);
    buttons.set(key, entry);
    return entry;
  };

  /** When the focused button goes, the focus moves to another one of its event, or to what holds them all. */
  const keepFocus = (id: string, entries: readonly Entry[]) => {
    const next = entries.find(({ event }) => event.item.id === id);
    callbacks.onFocus(undefined);
    (next?.button ?? list.parentElement)?.focus({ preventScroll: true });
  };

  const focus = ({ button }: Entry) => {
    button.focus({ preventScroll: true });
    button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  return {
    sync(scene, selected, text, side) {
      const target = Math.max(scene.lineHeight, LEAST_TARGET / text);
      const wanted = new Set<string>();
      for (const lane of scene.lanes) {
        for (const event of lane.events) {
          const { x, y, width, height } = hitBox(event, target);
          const x0 = Math.max(x, scene.scale.left);
          const x1 = Math.min(x + width, scene.scale.right);
          if (x1 <= x0 || wanted.size >= MOST) continue;
          const key = `${lane.lane.key} ${event.item.id}`;
          wanted.add(key);
          const entry = buttons.get(key) ?? create(key, event);
          if (entry.event.item !== event.item) entry.button.setAttribute('aria-label', callbacks.name(event));
          entry.event = event;
          const isSelected = event.item.id === selected;
          const left = side.left(x0, x1 - x0);
          const placed = `${left} ${y} ${x1 - x0} ${height} ${text} ${isSelected}`;
          if (entry.placed === placed) continue;
          entry.placed = placed;
          const { button } = entry;
          button.setAttribute('aria-current', String(isSelected));
          button.style.translate = `${left * text}px ${y * text}px`;
          button.style.width = `${(x1 - x0) * text}px`;
          button.style.height = `${height * text}px`;
        }
      }
      const before = focused();
      for (const [key, { button }] of buttons) {
        if (wanted.has(key)) continue;
        button.parentElement?.remove();
        buttons.delete(key);
      }
      const entries = byTime();
      if (before && !entries.includes(before)) keepFocus(before.event.item.id, entries);
      if (expected === undefined) return;
      const next = entries.find(({ event }) => event.item.id === expected);
      const isHere = list.parentElement?.contains(document.activeElement);
      if (next || !isHere) expected = undefined;
      if (next && isHere) focus(next);
    },
    step(by) {
      expected = undefined;
      const entries = byTime();
      const at = entries.findIndex(({ button }) => button === document.activeElement);
      const first = entries.find(({ event }) => event.item.id === last) ?? entries.at(by === 1 ? 0 : -1);
      const next = at === -1 ? first : entries[at + by];
      if (next) focus(next);
      return next !== undefined;
    },
    expect(id) {
      expected = id;
    },
  };
}
