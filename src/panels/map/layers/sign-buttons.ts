import './sign-buttons.css';
import { DomUtil, type Map as LeafletMap, point } from 'leaflet';
import { scaleOf } from '../../../core/space/mercator.ts';

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
}

interface Shown {
  readonly element: HTMLButtonElement;
  spec: SignButton;
}

/** Keeps one real button per sign: the keyboard's and the screen reader's way into the picture. */
export function signButtons(map: LeafletMap, pane: HTMLElement, callbacks: SignButtonCallbacks) {
  const shown = new Map<string, Shown>();
  let dragged = false;
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
    element.addEventListener('focus', enter);
    element.addEventListener('blur', leave);
    return entry;
  }

  /** When the focused button goes, the focus moves to the one that stands for the same event now, or to the map. */
  function keepFocus(lost: SignButton): void {
    const [id] = lost.ids;
    const next = [...shown.values()].find(({ spec }) => spec.ids.includes(id));
    (next?.element ?? map.getContainer()).focus({ preventScroll: true });
  }

  return {
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
