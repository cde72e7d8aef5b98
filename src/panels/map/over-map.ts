import { frameTask } from '../../base/frame.ts';
import type { ReadableSignal } from '../../base/signal.ts';
import { type Box, shifted } from '../../core/space/viewport.ts';

/** Px that words keep clear of what lies over the map. */
const CLEAR = 4;

/** After the map's canvases have been painted, and with them what is said of them. */
const RANK = 24;

/** In px of the map; they carry `data-over-map`. */
function boxesOver(container: HTMLElement): readonly Box[] {
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

/**
 * The boxes of the controls that lie over the map, as they were when they were last looked at. They are looked at again when what
 * is said over the map has changed; `onMoved` is called where they then lie otherwise.
 */
export function overMap(container: HTMLElement, said: ReadableSignal<unknown>, onMoved: () => void) {
  let boxes: readonly Box[] = [];
  const soon = frameTask(RANK, () => look() && onMoved());
  const leave = said.subscribe(soon.ask);

  /** Looks again; returns whether they lie otherwise now. */
  function look(): boolean {
    const before = JSON.stringify(boxes);
    boxes = boxesOver(container);
    return JSON.stringify(boxes) !== before;
  }
  return {
    boxes: () => boxes,
    look,
    dispose(): void {
      leave();
      soon.cancel();
    },
  };
}
