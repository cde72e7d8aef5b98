import type { Box, Viewport } from './viewport.ts';

/** Px that names keep clear of what lies over the map. */
const CLEAR = 4;

/** The boxes of the controls that lie over the map, in px of a canvas; they carry `data-over-map`. */
export function overMap(container: HTMLElement, shown: Viewport, view: Viewport): readonly Box[] {
  const frame = container.getBoundingClientRect();
  const [left, top] = [shown.left - view.left - frame.left, shown.top - view.top - frame.top];
  const controls = container.parentElement?.querySelectorAll('[data-over-map]') ?? [];
  return [...controls].map((control) => {
    const box = control.getBoundingClientRect();
    return {
      left: box.left + left - CLEAR,
      top: box.top + top - CLEAR,
      right: box.right + left + CLEAR,
      bottom: box.bottom + top + CLEAR,
    };
  });
}
