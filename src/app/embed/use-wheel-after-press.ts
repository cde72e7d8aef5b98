import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether the reader has turned to an element of an embedded page, by a press or the focus, and not yet away from the page. Until
 * then its wheel is that of the page around: nothing within hears it.
 */
export function useWheelAfterPress(target: RefObject<HTMLElement | null>): boolean {
  const [isActive, setActive] = useState(false);
  useEffect(
    function listen() {
      const element = target.current;
      if (!element) return;
      const stop = new AbortController();
      const { signal } = stop;
      const turn = () => setActive(true);
      element.addEventListener('pointerdown', turn, { capture: true, signal });
      element.addEventListener('focusin', turn, { signal });
      window.addEventListener('blur', () => setActive(false), { signal });
      return () => stop.abort();
    },
    [target],
  );
  useEffect(
    function leaveWheel() {
      const element = target.current;
      if (isActive || !element) return;
      const pass = (event: Event) => event.stopPropagation();
      element.addEventListener('wheel', pass, { capture: true, passive: true });
      return () => element.removeEventListener('wheel', pass, { capture: true });
    },
    [isActive, target],
  );
  return isActive;
}
