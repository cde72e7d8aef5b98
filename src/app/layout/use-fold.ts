import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { beforePaint } from '../../ui/before-paint.ts';

/** The px that a row takes with all that it holds and the room at its ends. */
function needOf(row: HTMLElement): number {
  const { columnGap, paddingInlineStart, paddingInlineEnd } = getComputedStyle(row);
  const parts = [...row.children].filter((part) => getComputedStyle(part).position === 'static');
  const widths = parts.map((part) => part.getBoundingClientRect().width);
  const between = Number.parseFloat(columnGap) * (parts.length - 1);
  const ends = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  return Math.ceil(widths.reduce((sum, width) => sum + width, between + ends));
}

/**
 * How far a row that does not wrap has to fold so that it fits: from 0, all of it, up to `most`. The row renders what
 * belongs to the answer; it is asked again when its size or content change. `of` names the content: with another one it
 * starts from the whole row.
 */
export function useFold(row: RefObject<HTMLElement | null>, most: number, of: string): number {
  const [state, setState] = useState({ of, level: 0 });
  /** The px that the row took at each level, where that was too much. */
  const needs = useRef<number[]>([]);
  const level = state.of === of ? state.level : 0;

  useLayoutEffect(
    function fit() {
      const element = row.current;
      if (!element) return;
      const measure = () => {
        const room = element.clientWidth;
        const need = needOf(element);
        if (need > room && level < most) {
          needs.current[level] = need;
          setState({ of, level: level + 1 });
        } else if (level > 0 && (needs.current[level - 1] ?? 0) <= room) {
          setState({ of, level: level - 1 });
        }
      };
      if (level > 0) measure();
      const undoFirst = level === 0 ? beforePaint(measure) : undefined;
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      for (const child of element.children) observer.observe(child);
      return () => {
        undoFirst?.();
        observer.disconnect();
      };
    },
    [row, most, of, level],
  );
  return level;
}
