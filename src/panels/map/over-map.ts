import { type Box, shifted } from '../../core/space/viewport.ts';

/** Px that words keep clear of what lies over the map. */
const CLEAR = 4;

/** The boxes of the controls that lie over the map, in px of the map; they carry `data-over-map`. */
export function overMap(container: HTMLElement): readonly Box[] {
  const frame = container.getBoundingClientRect();
  const controls = container.parentElement?.querySelectorAll('[data-over-map]') ?? [];
  return [...controls]
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) =>
      shifted(
        { left: left - CLEAR, top: top - CLEAR, right: right + CLEAR, bottom: bottom + CLEAR },
        -frame.left,
        -frame.top,
      ),
    );
}
