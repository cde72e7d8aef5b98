import { moved, type Span, zoomed } from '../../../core/time/span.ts';
import type { Point } from '../scene/route.ts';
import { heldPointers } from './held-pointers.ts';

/** What the gestures need of the view they move. */
export interface GestureTarget {
  span(): Span;
  /** 1 where later is to the right, -1 where it is to the left. */
  side(): 1 | -1;
  /** Instant at a pixel from the element's left edge. */
  instant(x: number): number;
  msPerPx(): number;
  /** Shows the span now. */
  show(span: Span): void;
  /** Goes to the span with a short animation. */
  goTo(span: Span): void;
  hover(pointer: MouseEvent): void;
  leave(): void;
  press(pointer: MouseEvent): void;
}

/** Pixels a pointer may stray and still click. */
const SLOP = 4;
/** How much a wheel event zooms: about 20% for one notch of a mouse, finer for touch pads and pinches. */
export function wheelFactor(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const px = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1);
  return 2 ** (Math.max(-150, Math.min(150, px)) * (event.ctrlKey ? 0.01 : 0.0028));
}

/** Listens for wheel, drag, pinch and double click on the element; returns the undo. */
export function attachGestures(element: HTMLElement, target: GestureTarget): () => void {
  const held = heldPointers();
  let dragging = false;
  let start: Point = { x: 0, y: 0 };
  const local = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const rest = () => {
    if (held.count > 0) return;
    dragging = false;
    element.classList.remove('is-dragging');
  };

  /** How long (ms) a way to the right is. */
  const later = (px: number) => px * target.msPerPx() * target.side();

  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const sideways = event.shiftKey ? event.deltaY : event.deltaX;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
      target.show(moved(target.span(), later(sideways)));
    else target.show(zoomed(target.span(), wheelFactor(event), target.instant(local(event).x)));
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    held.hold(event.pointerId, local(event));
    start = local(event);
    dragging = held.count > 1;
  };

  const pinch = (before: Point, next: Point, other: Point) => {
    const middle = (before.x + other.x) / 2;
    const ratio = Math.max(8, Math.abs(before.x - other.x)) / Math.max(8, Math.abs(next.x - other.x));
    const around = target.instant(middle);
    const span = zoomed(target.span(), ratio, around);
    target.show(moved(span, later(middle - (next.x + other.x) / 2) * ratio));
  };

  const move = (event: PointerEvent) => {
    const next = local(event);
    const before = held.move(event.pointerId, next, event.buttons);
    if (!before) {
      rest();
      target.hover(event);
      return;
    }
    let from = before;
    if (!dragging && Math.hypot(next.x - start.x, next.y - start.y) > SLOP) {
      from = start;
      dragging = true;
      element.setPointerCapture(event.pointerId);
      element.classList.add('is-dragging');
    }
    if (!dragging) return;
    const [other] = held.others(event.pointerId);
    if (other) pinch(from, next, other);
    else target.show(moved(target.span(), later(from.x - next.x)));
    if (event.pointerType === 'mouse') element.scrollTop += from.y - next.y;
  };

  const up = (event: PointerEvent) => {
    const at = held.release(event.pointerId);
    const onButton = (event.target as Element).closest('button') !== null;
    if (at && !dragging && !onButton) target.press(event);
    rest();
  };
  const letGo = (event: PointerEvent) => {
    held.release(event.pointerId);
    rest();
  };
  /** A finger is captured by what it touched first; that this gives it up to the whole is no end of the drag. */
  const lost = (event: PointerEvent) => {
    if (event.target === element) letGo(event);
  };
  const letGoOfAll = () => {
    held.releaseAll();
    rest();
  };

  const leave = () => target.leave();
  const double = (event: MouseEvent) => {
    event.preventDefault();
    target.goTo(zoomed(target.span(), event.shiftKey ? 3 : 1 / 3, target.instant(local(event).x)));
  };

  const ended = new AbortController();
  const { signal } = ended;
  element.addEventListener('wheel', wheel, { passive: false, signal });
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', letGo, { signal });
  element.addEventListener('lostpointercapture', lost, { signal });
  element.addEventListener('pointerleave', leave, { signal });
  element.addEventListener('dblclick', double, { signal });
  window.addEventListener('pointerup', letGo, { signal });
  window.addEventListener('blur', letGoOfAll, { signal });
  return () => ended.abort();
}
