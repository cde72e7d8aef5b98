import { type RefObject, useLayoutEffect, useState } from 'react';
import { watchSizes } from '../../ui/before-paint.ts';

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
    return watchSizes(target, measure);
  }, [element, rem]);
  return narrow;
}
