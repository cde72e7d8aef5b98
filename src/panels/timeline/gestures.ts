import { moved, type Span, zoomed } from '../../core/time/span.ts';

/** What the gestures need of the view they move. */
export interface GestureTarget {
  span(): Span;
  /** Instant at a pixel from the element's left edge. */
  instant(x: number): number;
  msPerPx(): number;
  /** Shows the span now. */
  show(span: Span): void;
  /** Goes to the span with a short animation. */
  goTo(span: Span): void;
  hover(x: number, y: number): void;
  leave(): void;
  press(x: number, y: number): void;
}

/** Pixels a pointer may stray and still click. */
const SLOP = 4;
const ZOOM_STEP = 1.6;
const PAN_SHARE = 0.2;

/** The keys of the timeline and what they do to the span; `ends` is the extent of the data. */
export const TIMELINE_KEYS: Readonly<Record<string, (span: Span, ends: Span) => Span>> = {
  '+': (span) => zoomed(span, 1 / ZOOM_STEP, (span.from + span.to) / 2),
  '=': (span) => zoomed(span, 1 / ZOOM_STEP, (span.from + span.to) / 2),
  '-': (span) => zoomed(span, ZOOM_STEP, (span.from + span.to) / 2),
  ArrowLeft: (span) => moved(span, -PAN_SHARE * (span.to - span.from)),
  ArrowRight: (span) => moved(span, PAN_SHARE * (span.to - span.from)),
  Home: (span, ends) => moved(span, ends.from - span.from),
  End: (span, ends) => moved(span, ends.to - span.to),
};

/** How much a wheel event zooms: about 20% for one notch of a mouse, finer for touch pads and pinches. */
export function wheelFactor(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const px = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1);
  return 2 ** (Math.max(-150, Math.min(150, px)) * (event.ctrlKey ? 0.01 : 0.0028));
}

/** Listens for wheel, drag, pinch and double click on the element; returns the undo. */
export function attachGestures(element: HTMLElement, target: GestureTarget): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let dragging = false;
  let start = { x: 0, y: 0 };
  const local = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const sideways = event.shiftKey ? event.deltaY : event.deltaX;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
      target.show(moved(target.span(), sideways * target.msPerPx()));
    else target.show(zoomed(target.span(), wheelFactor(event), target.instant(local(event).x)));
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, local(event));
    start = local(event);
    dragging = pointers.size > 1;
  };

  const pinch = (id: number, next: { x: number; y: number }) => {
    const before = pointers.get(id)!;
    const other = [...pointers].find(([key]) => key !== id)![1];
    const middle = (before.x + other.x) / 2;
    const ratio = Math.max(8, Math.abs(before.x - other.x)) / Math.max(8, Math.abs(next.x - other.x));
    const around = target.instant(middle);
    const span = zoomed(target.span(), ratio, around);
    target.show(moved(span, (middle - (next.x + other.x) / 2) * target.msPerPx()));
  };

  const move = (event: PointerEvent) => {
    const next = local(event);
    const before = pointers.get(event.pointerId);
    if (!before) {
      target.hover(next.x, next.y);
      return;
    }
    if (!dragging && Math.hypot(next.x - start.x, next.y - start.y) > SLOP) {
      dragging = true;
      element.setPointerCapture(event.pointerId);
      element.classList.add('is-dragging');
    }
    if (!dragging) return;
    if (pointers.size > 1) pinch(event.pointerId, next);
    else target.show(moved(target.span(), (before.x - next.x) * target.msPerPx()));
    if (event.pointerType === 'mouse') element.scrollTop += before.y - next.y;
    pointers.set(event.pointerId, next);
  };

  const up = (event: PointerEvent) => {
    const at = pointers.get(event.pointerId);
    pointers.delete(event.pointerId);
    const onButton = (event.target as Element).closest('button') !== null;
    if (at && !dragging && !onButton && event.type === 'pointerup') target.press(at.x, at.y);
    if (pointers.size === 0) {
      dragging = false;
      element.classList.remove('is-dragging');
    }
  };

  const leave = () => target.leave();
  const double = (event: MouseEvent) => {
    event.preventDefault();
    target.goTo(zoomed(target.span(), event.shiftKey ? 3 : 1 / 3, target.instant(local(event).x)));
  };

  element.addEventListener('wheel', wheel, { passive: false });
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('dblclick', double);
  return () => {
    element.removeEventListener('wheel', wheel);
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('dblclick', double);
  };
}
