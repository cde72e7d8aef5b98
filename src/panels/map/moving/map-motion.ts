import type { Map as LeafletMap } from 'leaflet';
import { frameTask } from '../../../base/frame.ts';
import { mercator, scaleOf, toDegrees, type WorldPoint } from '../../../core/space/mercator.ts';
import { MAP_ZOOM } from '../../../core/view/map-text.ts';
import { between, eased, type Position, zoomedAround } from './path-of-glide.ts';

/** Length of a glide in ms. */
const GLIDE = 200;
/** Share of the way to the wheel's zoom that is made in one frame, and the zoom that is too little to see. */
const WHEEL_EASE = 0.4;
const WHEEL_DONE = 0.004;
/** A glide over more screens than this would be a blur: the map is set there at once. */
const MOST_SCREENS = 3;

export interface Motion {
  /** Whether a glide or a wheel zoom is under way. */
  moving(): boolean;
  position(): Position;
  /** Moves there in 200 ms, or at once where motion is not wanted. */
  glideTo(to: Position): void;
  /** Zooms by levels round a point of the world, or the middle. */
  zoomBy(levels: number, around?: WorldPoint): void;
  /** Follows the wheel: `levels` are added to where it is going, round a point of the world. */
  wheelBy(levels: number, around: WorldPoint): void;
  dispose(): void;
}

const within = (zoom: number) => Math.min(MAP_ZOOM.most, Math.max(MAP_ZOOM.least, zoom));

/** Moves the map frame by frame, without Leaflet's own animations, so that signs keep their size while it zooms. */
export function mapMotion(map: LeafletMap, onRest: () => void): Motion {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let step: ((now: number) => boolean) | undefined;
  let wheelTarget = 0;

  const task = frameTask(10, (now) => {
    if (step?.(now)) {
      task.ask();
      return;
    }
    step = undefined;
    onRest();
  });

  function position(): Position {
    const { lat, lng } = map.getCenter();
    return { zoom: map.getZoom(), ...mercator({ lat, lon: lng }) };
  }

  function show(to: Position): void {
    const { lat, lon } = toDegrees(to);
    map.setView([lat, lon], to.zoom, { animate: false });
  }

  function far(from: Position, to: Position): boolean {
    const scale = scaleOf(Math.min(from.zoom, to.zoom));
    const { x, y } = map.getSize();
    return Math.hypot((from.x - to.x) * scale, (from.y - to.y) * scale) > MOST_SCREENS * Math.max(x, y);
  }

  function glideTo(target: Position): void {
    const to = { ...target, zoom: within(target.zoom) };
    const from = position();
    let started: number | undefined;
    step = (now) => {
      started ??= now;
      const t = calm.matches || far(from, to) ? 1 : Math.min(1, (now - started) / GLIDE);
      show(t === 1 ? to : between(from, to, eased(t)));
      return t < 1;
    };
    // Leaflet tells of a rest when it stops: the step is there before it.
    map.stop();
    task.ask();
  }

  function wheelBy(levels: number, around: WorldPoint): void {
    const from = position();
    const going = step === wheelStep ? wheelTarget : from.zoom;
    wheelTarget = within(going + levels);
    wheelAround = around;
    step = wheelStep;
    task.ask();
  }

  let wheelAround: WorldPoint = { x: 0.5, y: 0.5 };
  function wheelStep(): boolean {
    const from = position();
    const left = wheelTarget - from.zoom;
    const done = calm.matches || Math.abs(left) < WHEEL_DONE;
    show(zoomedAround(from, wheelAround, done ? wheelTarget : from.zoom + left * WHEEL_EASE));
    return !done;
  }

  return {
    moving: () => step !== undefined,
    position,
    glideTo,
    zoomBy(levels, around) {
      const from = position();
      const zoom = within(Math.round(from.zoom + levels));
      glideTo(around === undefined ? { ...from, zoom } : zoomedAround(from, around, zoom));
    },
    wheelBy,
    dispose() {
      step = undefined;
      task.cancel();
    },
  };
}
