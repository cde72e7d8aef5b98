import { type RefObject, useEffect } from 'react';
import { swipedSteps } from './step-keys.ts';

/** Lets a finger that goes across the text turn its steps. */
export function useStepSwipe(
  box: RefObject<HTMLElement | null>,
  at: number,
  onTurn: (at: number) => void,
): void {
  useEffect(function listen() {
    const element = box.current;
    if (!element) return;
    let start: Touch | undefined;
    const begin = ({ touches }: TouchEvent) => {
      start = touches.length === 1 ? touches[0] : undefined;
    };
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      if (!start) return;
      const [across, down] = [touch.clientX - start.clientX, touch.clientY - start.clientY];
      const next = at + swipedSteps(across, down, getComputedStyle(element).direction === 'rtl');
      start = undefined;
      if (next !== at && next >= 0 && next < element.children.length) onTurn(next);
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  });
}
