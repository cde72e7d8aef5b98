import { DomEvent, type Map as LeafletMap, type LeafletMouseEvent } from 'leaflet';
import { mercator, scaleOf } from '../../../core/space/mercator.ts';
import type { Motion } from './map-motion.ts';

/** Wheel px for one zoom level; a pinch on a touchpad comes as a wheel with ctrl and much smaller numbers. */
const WHEEL_LEVEL = 180;
const PINCH_LEVEL = 60;
/** Px of a line and of a page, the other units of a wheel (UI Events, deltaMode). */
const WHEEL_UNITS = [1, 18, 400];
/** Px that an arrow key moves the map. */
const STEP = 120;

interface KeyMove {
  readonly keys: readonly string[];
  readonly zoom?: number;
  readonly x?: number;
  readonly y?: number;
}

/** What the keys do while the map has the focus. */
const KEYS: readonly KeyMove[] = [
  { keys: ['+', '='], zoom: 1 },
  { keys: ['-', '_'], zoom: -1 },
  { keys: ['ArrowLeft'], x: -1 },
  { keys: ['ArrowRight'], x: 1 },
  { keys: ['ArrowUp'], y: -1 },
  { keys: ['ArrowDown'], y: 1 },
];

/**
 * Wheel, double click and keys; dragging and pinching are Leaflet's. Arrow keys ask `step` first, which goes to the next sign on
 * that way; with shift, or where there is none, they move the map. Returns the undo.
 */
export function listenToGestures(
  map: LeafletMap,
  motion: Motion,
  step: (way: { readonly x: number; readonly y: number }) => boolean,
): () => void {
  const container = map.getContainer();

  function wheel(event: WheelEvent): void {
    event.preventDefault();
    const at = map.mouseEventToLatLng(event);
    const level = event.ctrlKey ? PINCH_LEVEL : WHEEL_LEVEL;
    const px = event.deltaY * WHEEL_UNITS[event.deltaMode];
    motion.wheelBy(-px / level, mercator({ lat: at.lat, lon: at.lng }));
  }

  function doubleClick({ latlng, originalEvent }: LeafletMouseEvent): void {
    motion.zoomBy(originalEvent.shiftKey ? -1 : 1, mercator({ lat: latlng.lat, lon: latlng.lng }));
  }

  function key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = KEYS.find(({ keys }) => keys.includes(event.key));
    if (move === undefined) return;
    event.preventDefault();
    if (move.zoom !== undefined) {
      motion.zoomBy(move.zoom);
      return;
    }
    const { x = 0, y = 0 } = move;
    if (!event.shiftKey && step({ x, y })) return;
    const from = motion.position();
    const way = STEP / scaleOf(from.zoom);
    motion.glideTo({ ...from, x: from.x + x * way, y: from.y + y * way });
  }

  DomEvent.on(container, 'wheel', wheel as (event: Event) => void);
  container.addEventListener('keydown', key);
  map.on('dblclick', doubleClick);
  return () => {
    DomEvent.off(container, 'wheel', wheel as (event: Event) => void);
    container.removeEventListener('keydown', key);
    map.off('dblclick', doubleClick);
  };
}
