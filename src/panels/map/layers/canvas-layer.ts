import { DomUtil, type Map as LeafletMap, point } from 'leaflet';
import { frameTask } from '../../../base/frame.ts';
import { scaleOf } from '../../../core/space/mercator.ts';
import { type Viewport, widened } from '../../../core/space/viewport.ts';
import { canvasPen } from '../../../ui/pen/canvas-pen.ts';
import type { Pen } from '../../../ui/pen/pen.ts';
import { type Measure, type TextWidths, textWidths } from '../../../ui/pen/text-widths.ts';

export interface CanvasLayer {
  /** Paints anew for where the map is now: at once, or with the next frame, once however often it was asked for. */
  redraw(): void;
  redrawSoon(): void;
  /** Paints anew with the next frame what has been moved or stretched since it was painted. */
  sharpen(): void;
  /** Moves and stretches what was painted last to where it belongs now. */
  place(): void;
  /** Whether what was painted last still fills the map, at a scale that looks right. */
  covers(): boolean;
  /** Measures words anew, when a font has come. */
  forgetWidths(): void;
  dispose(): void;
}

/** After what events ask for in a frame, so that names keep clear of where those are. */
const RANK = 22;
/** Sharper than this costs more than the eye gets from it. */
const MOST_DEVICE_PIXELS = 2;

/** What the map shows now, in px of its own. */
export function viewportOf(map: LeafletMap): Viewport {
  const { min } = map.getPixelBounds();
  const size = map.getSize();
  return {
    scale: scaleOf(map.getZoom()),
    left: min?.x ?? 0,
    top: min?.y ?? 0,
    width: size.x,
    height: size.y,
  };
}

function isSame(a: Viewport, b: Viewport): boolean {
  return (
    a.scale === b.scale &&
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    a.height === b.height
  );
}

/**
 * A canvas in a pane of its own, larger than the map by `margin` (a share of the map's size on every side) so that a
 * drag needs no painting. `draw` gets a pen for the cleared canvas in CSS px, measures words as it draws them, and has its context for pictures. `onBlank` hears when the browser has no context for
 * it, or takes the one that it had, and when it has one again.
 */
export function canvasLayer(
  map: LeafletMap,
  pane: HTMLElement,
  margin: number,
  draw: (pen: Pen, view: Viewport, measure: Measure, ctx: CanvasRenderingContext2D) => void,
  onBlank: (blank: boolean) => void,
): CanvasLayer {
  const canvas = DomUtil.create('canvas', 'map-canvas', pane);
  canvas.setAttribute('aria-hidden', 'true');
  let ctx = canvas.getContext('2d');
  let widths: TextWidths | undefined;
  let blank = false;
  let drawn: Viewport | undefined;

  function tell(next: boolean): void {
    if (next !== blank) onBlank(next);
    blank = next;
  }

  canvas.addEventListener('contextlost', () => tell(true));
  canvas.addEventListener('contextrestored', redraw);

  function place(): void {
    if (drawn === undefined) return;
    const factor = scaleOf(map.getZoom()) / drawn.scale;
    const origin = map.getPixelOrigin();
    DomUtil.setTransform(
      canvas,
      point(drawn.left * factor - origin.x, drawn.top * factor - origin.y),
      factor,
    );
  }

  const painted = (shown: Viewport) =>
    widened(shown, Math.round(shown.width * margin), Math.round(shown.height * margin));

  function redraw(): void {
    const shown = viewportOf(map);
    if (shown.width === 0 || shown.height === 0) return;
    ctx ??= canvas.getContext('2d');
    tell(ctx === null || ctx.isContextLost?.() === true);
    if (ctx === null || blank) return;
    const view = painted(shown);
    const density = Math.min(MOST_DEVICE_PIXELS, window.devicePixelRatio);
    const width = Math.round(view.width * density);
    const height = Math.round(view.height * density);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${view.width}px`;
      canvas.style.height = `${view.height}px`;
    } else {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, width, height);
    }
    ctx.setTransform(density, 0, 0, density, 0, 0);
    widths ??= textWidths(ctx);
    draw(canvasPen(ctx), view, widths.of, ctx);
    drawn = view;
    place();
  }

  const soon = frameTask(RANK, redraw);

  function sharpen(): void {
    if (!drawn || !isSame(drawn, painted(viewportOf(map)))) soon.ask();
  }

  function covers(): boolean {
    if (drawn === undefined) return false;
    const shown = viewportOf(map);
    const factor = shown.scale / drawn.scale;
    return (
      factor < 1.6 &&
      factor > 0.7 &&
      drawn.left * factor <= shown.left &&
      drawn.top * factor <= shown.top &&
      (drawn.left + drawn.width) * factor >= shown.left + shown.width &&
      (drawn.top + drawn.height) * factor >= shown.top + shown.height
    );
  }

  return {
    redraw,
    redrawSoon: soon.ask,
    sharpen,
    place,
    covers,
    forgetWidths: () => widths?.forget(),
    dispose() {
      soon.cancel();
      canvas.remove();
    },
  };
}
