import { type RefObject, useLayoutEffect, useState } from 'react';

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
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, rem]);
  return narrow;
}
