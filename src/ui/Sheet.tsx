import './Pane.css';
import './Sheet.css';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { nextHeight, type SheetHeight } from './sheet-height.ts';
import { type Reading, useReading } from './use-reading.ts';
import { useSheetDrag } from './use-sheet-drag.ts';
import { useSheetSizes } from './use-sheet-sizes.ts';

interface Props extends Reading {
  readonly id: string;
  readonly className: string;
  readonly height: SheetHeight;
  /** Undefined closes it. */
  readonly onHeight: (next: SheetHeight | undefined) => void;
  readonly words: { readonly sheet: string; readonly handle: string; readonly close: string };
  readonly children: ReactNode;
}

/**
 * A sheet over the lower part of its container, which must be positioned. It is drawn by its handle or its content, or
 * moved by the handle's keys; Escape closes it. It ends between two lines, and gives the focus back to what opened it.
 */
export function Sheet({ id, className, height, onHeight, words, children, ...reading }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [isScrolled, setScrolled] = useState(false);
  const sizes = useSheetSizes({ sheet, bar, content });
  const drag = useSheetDrag({ sheet, body, height, sizes, onRest: onHeight });
  const isPlaced = sizes !== undefined;
  const { onFocus, onBlur } = useReading({ box: sheet, body, content, handle }, reading);

  useLayoutEffect(
    function glideFromFirstPlace() {
      // The first size is taken before any glide may begin: the text of the document stands there already.
      if (isPlaced && sheet.current!.offsetHeight > 0) sheet.current!.dataset.placed = '';
    },
    [isPlaced],
  );
  useLayoutEffect(
    function showFirstLines() {
      if (height === 'low') body.current?.scrollTo(0, 0);
    },
    [height],
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
  const onSheetFocus = ({ target }: FocusEvent) => {
    onFocus();
    if (height !== 'low' || !body.current?.contains(target)) return;
    if (target.matches(':focus-visible')) onHeight('half');
  };

  const size = drag.dragged ?? sizes?.[height];
  return (
    <div
      ref={sheet}
      id={id}
      className={`${className} sheet`}
      role="group"
      aria-label={words.sheet}
      style={size === undefined ? undefined : { '--height': `${size}px` }}
      data-height={height}
      data-dragging={drag.dragged !== undefined || undefined}
      inert={reading.isAway}
      onKeyDown={onKeyDown}
      onFocus={onSheetFocus}
      onBlur={onBlur}
    >
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
      <div
        ref={body}
        className="sheet-body"
        data-scrolled={isScrolled || undefined}
        onScroll={() => setScrolled(body.current!.scrollTop > 0)}
      >
        <div ref={content} className="pane-content" tabIndex={-1}>
          {children}
        </div>
      </div>
    </div>
  );
}
