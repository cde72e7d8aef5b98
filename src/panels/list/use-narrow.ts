import { type RefObject, useLayoutEffect, useState } from 'react';
import { beforePaint } from '../../ui/before-paint.ts';

/** Whether the element is narrower than `rem` root letters. */
export function useNarrow(element: RefObject<HTMLElement | null>, rem: number): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => {
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setNarrow(target.clientWidth < rem * root);
    };
    const undoFirst = beforePaint(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => {
      undoFirst();
      observer.disconnect();
    };
  }, [element, rem]);
  return narrow;
}
