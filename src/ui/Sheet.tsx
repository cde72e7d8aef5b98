import './Sheet.css';
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { nextHeight, restingHeight, SHEET_PARTS, type SheetHeight } from './sheet-height.ts';

interface Props {
  readonly height: SheetHeight;
  readonly onHeight: (next: SheetHeight) => void;
  readonly onClose: () => void;
  /** Takes the focus when it appears, because the reader asked for it. */
  readonly takesFocus: boolean;
  readonly words: { readonly sheet: string; readonly handle: string; readonly close: string };
  readonly children: ReactNode;
}

/** A press that moves less than this many px is a click. */
const SLOP = 4;

/**
 * A sheet over the lower part of its container, which must be positioned. It is drawn by its handle or moved by the
 * handle's keys; Escape closes it and gives the focus back to where it was.
 */
export function Sheet({ height, onHeight, onClose, takesFocus, words, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const [dragged, setDragged] = useState<number>();
  const press = useRef<{ readonly y: number; readonly size: number } | undefined>(undefined);
  const moved = useRef(false);

  // A layout effect: it is undone while the sheet is still in the document and has the focus.
  useLayoutEffect(
    function borrowFocus() {
      if (!takesFocus) return;
      const before = document.activeElement;
      handle.current?.focus({ preventScroll: true });
      const own = sheet.current;
      return function giveFocusBack() {
        if (!own?.contains(document.activeElement)) return;
        const target = before === document.body ? own.closest('main') : before;
        if (target instanceof HTMLElement) target.focus({ preventScroll: true });
      };
    },
    [takesFocus],
  );

  const room = () => sheet.current!.parentElement!.clientHeight;

  const onPointerDown = (event: PointerEvent) => {
    press.current = { y: event.clientY, size: sheet.current!.clientHeight };
    moved.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!press.current) return;
    const by = press.current.y - event.clientY;
    if (Math.abs(by) > SLOP) moved.current = true;
    if (moved.current) setDragged(Math.min(1, Math.max(0, (press.current.size + by) / room())));
  };
  const onPointerEnd = () => {
    press.current = undefined;
    if (dragged === undefined) return;
    setDragged(undefined);
    const rest = restingHeight(dragged);
    if (rest) onHeight(rest);
    else onClose();
  };
  const onClick = () => {
    if (!moved.current) onHeight(height === 'full' ? 'peek' : nextHeight(height, 1)!);
    moved.current = false;
  };

  const step = (by: 1 | -1) => {
    const next = nextHeight(height, by);
    if (next) onHeight(next);
    else onClose();
  };
  const onHandleKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };

  const part = dragged ?? SHEET_PARTS[height];
  return (
    <div
      ref={sheet}
      className="sheet"
      role="group"
      aria-label={words.sheet}
      style={{ '--height': `${part * 100}%` }}
      data-dragging={dragged !== undefined || undefined}
      onKeyDown={onKeyDown}
    >
      <div className="sheet-bar">
        <button
          ref={handle}
          type="button"
          className="sheet-handle"
          aria-label={words.handle}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerEnd}
          onPointerCancel={onPointerEnd}
          onClick={onClick}
          onKeyDown={onHandleKey}
        />
        <button type="button" className="sheet-close" aria-label={words.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      </div>
      <div className="sheet-body">{children}</div>
    </div>
  );
}
