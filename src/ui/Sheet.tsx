import './Sheet.css';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { nextHeight, type SheetHeight } from './sheet-height.ts';
import { useSheetDrag } from './use-sheet-drag.ts';
import { useSheetSizes } from './use-sheet-sizes.ts';

interface Props {
  readonly id: string;
  readonly className: string;
  /** Whether it is a sheet; otherwise it is a plain box with the same content, which stays as it is. */
  readonly isSheet: boolean;
  readonly isAway: boolean;
  readonly height: SheetHeight;
  /** Undefined closes it. */
  readonly onHeight: (next: SheetHeight | undefined) => void;
  /** What it shows; something else is read from its beginning. */
  readonly of: string | undefined;
  /** Grows when the reader asked for what it shows. */
  readonly turn: number;
  /** It takes the focus at a new turn. */
  readonly takesFocus: boolean;
  /** Where the focus goes when it closes and what opened it is gone. */
  readonly focusAfter: () => HTMLElement | null;
  readonly words: { readonly sheet: string; readonly handle: string; readonly close: string };
  readonly children: ReactNode;
}

/**
 * A sheet over the lower part of its container, which must be positioned. It is drawn by its handle or its content, or
 * moved by the handle's keys; Escape closes it. It ends between two lines, and gives the focus back to what opened it.
 */
export function Sheet({ id, className, isSheet, isAway, height, onHeight, children, ...props }: Props) {
  const { of, turn, takesFocus, words } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const opener = useRef<Element>(null);
  const lastTurn = useRef(turn);
  const isInside = useRef(false);
  const [isScrolled, setScrolled] = useState(false);
  const sizes = useSheetSizes({ sheet, bar, content }, isSheet);
  const drag = useSheetDrag({ sheet, body, height, sizes, onRest: onHeight });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new, or low, is read from its beginning
  useLayoutEffect(
    function readFromTop() {
      body.current?.scrollTo(0, 0);
      // What had the focus went with what was shown before.
      if (isInside.current && document.activeElement === document.body) {
        content.current?.focus({ preventScroll: true });
      }
    },
    [of, height === 'low'],
  );

  useLayoutEffect(
    function borrowFocus() {
      if (lastTurn.current === turn) return;
      lastTurn.current = turn;
      if (!takesFocus) return;
      const before = document.activeElement;
      if (!sheet.current?.contains(before)) opener.current = before;
      (handle.current ?? content.current)?.focus({ preventScroll: true });
      if (!isSheet) sheet.current?.scrollIntoView();
    },
    [turn, takesFocus, isSheet],
  );

  const { focusAfter } = props;
  useLayoutEffect(
    function giveFocusBack() {
      if (!isAway || !sheet.current?.contains(document.activeElement)) return;
      const before = opener.current;
      opener.current = null;
      const isThere = before instanceof HTMLElement && before !== document.body && before.checkVisibility();
      (isThere ? before : focusAfter())?.focus({ preventScroll: true });
    },
    [isAway, focusAfter],
  );

  const onClick = () => {
    if (!drag.wasDrawn.current) onHeight(height === 'full' ? 'low' : nextHeight(height, 1));
    drag.wasDrawn.current = false;
  };
  const onHandleKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onHeight(nextHeight(height, event.key === 'ArrowUp' ? 1 : -1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onHeight(undefined);
  };
  // What has the focus is seen whole.
  const onFocus = (event: FocusEvent) => {
    isInside.current = true;
    if (isSheet && height === 'low' && event.target.matches(':focus-visible')) onHeight('half');
  };
  const onBlur = (event: FocusEvent) => {
    isInside.current = event.currentTarget.contains(event.relatedTarget);
  };

  const size = drag.dragged ?? sizes?.[height];
  return (
    <div
      ref={sheet}
      id={id}
      className={isSheet ? `${className} sheet` : className}
      role={isSheet ? 'group' : undefined}
      aria-label={isSheet ? words.sheet : undefined}
      style={isSheet && size !== undefined ? { '--height': `${size}px` } : undefined}
      data-height={isSheet ? height : undefined}
      data-dragging={drag.dragged !== undefined || undefined}
      inert={isAway}
      onKeyDown={isSheet ? onKeyDown : undefined}
    >
      {isSheet && (
        <div ref={bar} className="sheet-bar">
          <button
            ref={handle}
            type="button"
            className="sheet-handle"
            aria-label={words.handle}
            {...drag.handle}
            onClick={onClick}
            onKeyDown={onHandleKey}
          />
          <button
            type="button"
            className="sheet-close"
            aria-label={words.close}
            onClick={() => onHeight(undefined)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </button>
        </div>
      )}
      <div
        ref={body}
        className="sheet-body"
        data-scrolled={isScrolled || undefined}
        onScroll={() => setScrolled(body.current!.scrollTop > 0)}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <div ref={content} className="sheet-content" tabIndex={-1}>
          {children}
        </div>
      </div>
    </div>
  );
}
