import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { restingHeight, type SheetHeight, type SheetSizes } from './sheet-height.ts';

/** A press that moves less than this many px is a click. */
const SLOP = 4;

interface Press {
  readonly y: number;
  /** Height of the sheet when it began, px. */
  readonly size: number;
  readonly now: number;
  readonly moved: boolean;
}

interface Options {
  readonly sheet: RefObject<HTMLElement | null>;
  /** Scrolls what the sheet holds. */
  readonly body: RefObject<HTMLElement | null>;
  readonly height: SheetHeight;
  readonly sizes: SheetSizes | undefined;
  /** The sheet was let go there; undefined where that closes it. */
  readonly onRest: (height: SheetHeight | undefined) => void;
}

/** Drawing a sheet by its handle, and by its content: down from the content's top, or either way at its lowest. */
export function useSheetDrag({ sheet, body, height, sizes, onRest }: Options) {
  const [dragged, setDragged] = useState<number>();
  const press = useRef<Press>(undefined);
  const wasDrawn = useRef(false);

  const begin = (y: number) => {
    const size = sheet.current!.offsetHeight;
    press.current = { y, size, now: size, moved: false };
    wasDrawn.current = false;
  };
  const moveTo = (y: number) => {
    const { current } = press;
    if (!current || !sizes) return;
    const now = Math.min(sizes.full, Math.max(0, current.size + current.y - y));
    const moved = current.moved || Math.abs(current.y - y) > SLOP;
    press.current = { ...current, now, moved };
    wasDrawn.current = moved;
    if (moved) setDragged(now);
  };
  const end = () => {
    const { current } = press;
    press.current = undefined;
    setDragged(undefined);
    if (current?.moved && sizes) onRest(restingHeight(current.now, sizes, height));
  };

  const onBegin = useEffectEvent(begin);
  const onMove = useEffectEvent(moveTo);
  const onEnd = useEffectEvent(end);
  const follows = useEffectEvent(
    (by: number) => sizes !== undefined && (height === 'low' || (by > 0 && body.current!.scrollTop <= 0)),
  );
  useEffect(
    function pullContent() {
      const element = body.current!;
      let start: { readonly x: number; readonly y: number } | undefined;
      let isPulling = false;
      const onStart = ({ touches }: TouchEvent) => {
        start = touches.length === 1 ? { x: touches[0].clientX, y: touches[0].clientY } : undefined;
      };
      // The first move decides whether the browser scrolls, so it must be kept from it at once.
      const onTouchMove = (event: TouchEvent) => {
        if (!start) return;
        const { clientX, clientY } = event.touches[0];
        const by = clientY - start.y;
        if (!isPulling) {
          if (by === 0 && clientX === start.x) return;
          if (!event.cancelable || Math.abs(clientX - start.x) > Math.abs(by) || !follows(by)) {
            start = undefined;
            return;
          }
          isPulling = true;
          onBegin(start.y);
        }
        event.preventDefault();
        onMove(clientY);
      };
      const onTouchEnd = () => {
        if (isPulling) onEnd();
        isPulling = false;
        start = undefined;
      };
      element.addEventListener('touchstart', onStart, { passive: true });
      element.addEventListener('touchmove', onTouchMove, { passive: false });
      element.addEventListener('touchend', onTouchEnd);
      element.addEventListener('touchcancel', onTouchEnd);
      return function stopPulling() {
        element.removeEventListener('touchstart', onStart);
        element.removeEventListener('touchmove', onTouchMove);
        element.removeEventListener('touchend', onTouchEnd);
        element.removeEventListener('touchcancel', onTouchEnd);
      };
    },
    [body],
  );

  return {
    /** Height in px while the sheet is drawn. */
    dragged,
    /** Whether the press that ended last drew the sheet, so that its click means nothing. */
    wasDrawn,
    handle: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return;
        begin(event.clientY);
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent) {
        // A button let go where nobody heard it ends the drag at the next move.
        if (event.buttons === 0) end();
        else moveTo(event.clientY);
      },
      onPointerUp: end,
      onPointerCancel: end,
      onLostPointerCapture: end,
    },
  };
}
