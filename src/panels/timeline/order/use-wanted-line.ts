import { type RefObject, useEffect, useRef } from 'react';
import type { Wanted } from '../../../core/view/wanted.ts';

/** What a reader does to a box that scrolls. */
const TOUCHES = ['wheel', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls the line of an event into the middle of its box where it cannot be seen whole below the head, which then cuts no
 * line in two.
 */
function show(box: HTMLElement, id: string): void {
  const line = box.querySelector(`[data-id="${CSS.escape(id)}"]`);
  const head = box.querySelector('thead');
  if (!line || !head) return;
  const room = box.getBoundingClientRect();
  const { top, bottom, height } = line.getBoundingClientRect();
  const isFixed = getComputedStyle(head).position === 'sticky';
  const start = room.top + (isFixed ? head.getBoundingClientRect().height : 0);
  if (top >= start && bottom <= room.bottom) return;
  box.scrollTop += top - start - (room.bottom - start - height) / 2;
  const cut = [...box.querySelectorAll('tbody tr')]
    .map((row) => row.getBoundingClientRect())
    .find((row) => row.top < start && row.bottom > start);
  if (cut) box.scrollTop -= start - cut.top;
}

/** Keeps the line of a wanted event in sight while the `lines` become others, until the reader takes hold of their box. */
export function useWantedLine(
  box: RefObject<HTMLElement | null>,
  wanted: Wanted | undefined,
  lines: unknown,
): void {
  const left = useRef<Wanted>(undefined);
  useEffect(
    function showLine() {
      const element = box.current;
      if (!element || !lines || !wanted || left.current === wanted) return;
      show(element, wanted.id);
      const leave = () => {
        left.current = wanted;
      };
      for (const touch of TOUCHES) element.addEventListener(touch, leave, { passive: true });
      return function stopListening() {
        for (const touch of TOUCHES) element.removeEventListener(touch, leave);
      };
    },
    [box, wanted, lines],
  );
}
