import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

export interface Reading {
  /** What is shown; something else is read from its beginning. */
  readonly of: string | undefined;
  /** Grows when the reader asked for what is shown. */
  readonly turn: number;
  /** The focus goes along at a new turn. */
  readonly takesFocus: boolean;
  readonly isAway: boolean;
  /** Where the focus goes from what went out of sight, when what had led there is gone. */
  readonly focusAfter: () => HTMLElement | null;
}

interface Parts {
  readonly box: RefObject<HTMLElement | null>;
  /** Scrolls the content. */
  readonly body: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLElement | null>;
  /** Takes the focus; the content where absent. */
  readonly handle?: RefObject<HTMLElement | null>;
}

/** Where a box that shows one thing after the other is read from, and where the focus goes meanwhile. */
export function useReading({ box, body, content, handle }: Parts, reading: Reading) {
  const { of, turn, takesFocus, isAway, focusAfter } = reading;
  const opener = useRef<Element>(null);
  const lastTurn = useRef(turn);
  const lastShown = useRef(of);
  const isInside = useRef(false);

  useLayoutEffect(
    function readFromTop() {
      if (lastShown.current === of) return;
      lastShown.current = of;
      body.current?.scrollTo(0, 0);
      // What had the focus went with what was shown before.
      if (isInside.current && document.activeElement === document.body) {
        content.current?.focus({ preventScroll: true });
      }
    },
    [of, body, content],
  );

  useLayoutEffect(
    function borrowFocus() {
      if (lastTurn.current === turn) return;
      lastTurn.current = turn;
      if (!takesFocus) return;
      const before = document.activeElement;
      if (!box.current?.contains(before)) opener.current = before;
      (handle ?? content).current?.focus({ preventScroll: true });
      if (!handle) box.current?.scrollIntoView();
    },
    [turn, takesFocus, box, handle, content],
  );

  useLayoutEffect(
    function giveFocusBack() {
      if (!isAway || !box.current?.contains(document.activeElement)) return;
      const before = opener.current;
      opener.current = null;
      const isThere = before instanceof HTMLElement && before !== document.body && before.checkVisibility();
      (isThere ? before : focusAfter())?.focus({ preventScroll: true });
    },
    [isAway, focusAfter, box],
  );

  return {
    onFocus() {
      isInside.current = true;
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      isInside.current = currentTarget.contains(relatedTarget);
    },
  };
}
