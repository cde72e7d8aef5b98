/** What a reader does to a map. */
const GESTURES = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * Remembers whether the map still stands where its page opened it. Until the reader touches it, it may be fitted to its
 * room, and its address stays the page's own.
 */
export function untouchedWatch(container: HTMLElement) {
  let untouched = false;
  const touch = () => {
    untouched = false;
  };
  for (const gesture of GESTURES)
    container.addEventListener(gesture, touch, { capture: true, passive: true });
  return {
    /** The page opened the map where it stands. */
    begin(): void {
      untouched = true;
    },
    touch,
    is: (): boolean => untouched,
    dispose(): void {
      for (const gesture of GESTURES) container.removeEventListener(gesture, touch, { capture: true });
    },
  };
}
