import './sign-buttons.css';
import { DomUtil, type Map as LeafletMap, point } from 'leaflet';
import { scaleOf } from '../../../core/space/mercator.ts';
import type { Box } from '../../../core/space/viewport.ts';
import { nearestAlong, nearestTo } from '../scene/nearest-sign.ts';
import { viewportOf } from './canvas-layer.ts';

/** A focusable place on the map, over what the canvas shows there. */
export interface SignButton {
  readonly key: string;
  /** The world, 0..1, and px from there. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** Side of the target in px. */
  readonly size: number;
  readonly name: string;
  /** For a group whose signs can be fanned out: whether they are. */
  readonly expanded?: boolean;
  /** Whether its event is the selected one. */
  readonly current: boolean;
  /** Ids of its events; they stay the same when the data set is told anew, which rows do not. */
  readonly ids: readonly string[];
}

export interface SignButtonCallbacks {
  onPress(button: SignButton): void;
  /** The pointer or the focus came to the button, or left it. */
  onHover(button: SignButton | undefined): void;
  onEscape(): void;
  /** A key brought the focus to the sign in this box, px of the map. */
  onStep(box: Box): void;
}

interface Shown {
  readonly element: HTMLButtonElement;
  spec: SignButton;
}

/**
 * Keeps one real button per sign: the keyboard's and the screen reader's way into the picture. The map round them is the one
 * stop of Tab; arrow keys go into it and from sign to sign.
 */
export function signButtons(map: LeafletMap, pane: HTMLElement, callbacks: SignButtonCallbacks) {
  const shown = new Map<string, Shown>();
  let dragged = false;
  /** Key of the sign that had the focus last. */
  let last: string | undefined;
  map.on('dragstart', () => {
    dragged = true;
  });

  function place({ element, spec }: Shown): void {
    const scale = scaleOf(map.getZoom());
    const origin = map.getPixelOrigin();
    const half = spec.size / 2;
    const at = point(spec.x * scale - origin.x + spec.dx - half, spec.y * scale - origin.y + spec.dy - half);
    DomUtil.setTransform(element, at);
  }

  function write({ element, spec }: Shown): void {
    element.setAttribute('aria-label', spec.name);
    element.style.inlineSize = `${spec.size}px`;
    element.style.blockSize = `${spec.size}px`;
    element.ariaExpanded = spec.expanded === undefined ? null : String(spec.expanded);
    element.ariaCurrent = spec.current ? 'true' : null;
  }

  function create(spec: SignButton): Shown {
    const element = document.createElement('button');
    element.type = 'button';
    element.tabIndex = -1;
    element.className = 'map-sign';
    const entry: Shown = { element, spec };
    element.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.detail === 0 || !dragged) callbacks.onPress(entry.spec);
    });
    element.addEventListener('pointerdown', () => {
      dragged = false;
    });
    element.addEventListener('dblclick', (event) => event.stopPropagation());
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') callbacks.onEscape();
    });
    const enter = () => callbacks.onHover(entry.spec);
    const leave = () => callbacks.onHover(undefined);
    element.addEventListener('pointerenter', enter);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('focus', () => {
      last = entry.spec.key;
      enter();
    });
    element.addEventListener('blur', leave);
    return entry;
  }

  /** When the focused button goes, the focus moves to the one that stands for the same event now, or to the map. */
  function keepFocus(lost: SignButton): void {
    const [id] = lost.ids;
    const next = [...shown.values()].find(({ spec }) => spec.ids.includes(id));
    (next?.element ?? map.getContainer()).focus({ preventScroll: true });
  }

  /** The middle of a sign, px of the map. */
  function middleOf({ x, y, dx, dy }: SignButton) {
    const { left, top } = viewportOf(map);
    const scale = scaleOf(map.getZoom());
    return { x: x * scale - left + dx, y: y * scale - top + dy };
  }

  return {
    /**
     * Moves the focus to the nearest sign on that way (a unit vector) from the focused one, or from the map to the one that
     * had it last or the nearest to the middle; says whether there is one.
     */
    step(way: { readonly x: number; readonly y: number }): boolean {
      const entries = [...shown.values()];
      const spots = entries.map(({ spec }) => middleOf(spec));
      const at = entries.findIndex(({ element }) => element === document.activeElement);
      const { x, y } = map.getSize();
      const first = () =>
        entries.find(({ spec }) => spec.key === last) ?? entries[nearestTo({ x: x / 2, y: y / 2 }, spots)];
      const next = at < 0 ? first() : entries[nearestAlong(spots[at], spots, way)];
      if (next === undefined) return false;
      next.element.focus({ preventScroll: true });
      const middle = middleOf(next.spec);
      const half = next.spec.size / 2;
      callbacks.onStep({
        left: middle.x - half,
        top: middle.y - half,
        right: middle.x + half,
        bottom: middle.y + half,
      });
      return true;
    },
    /** Shows exactly these buttons, in this order. */
    update(specs: readonly SignButton[]): void {
      const wanted = new Set(specs.map(({ key }) => key));
      let lost: SignButton | undefined;
      for (const [key, { element, spec }] of shown) {
        if (wanted.has(key)) continue;
        if (element === document.activeElement) lost = spec;
        shown.delete(key);
        element.remove();
      }
      let before: Element | null = pane.firstElementChild;
      for (const spec of specs) {
        const entry = shown.get(spec.key) ?? create(spec);
        entry.spec = spec;
        shown.set(spec.key, entry);
        write(entry);
        place(entry);
        if (entry.element === before) before = before.nextElementSibling;
        else pane.insertBefore(entry.element, before);
      }
      if (lost !== undefined) keepFocus(lost);
    },
    /** Moves the buttons to where their signs are after the map zoomed. */
    place(): void {
      for (const entry of shown.values()) place(entry);
    },
  };
}
