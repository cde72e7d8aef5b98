/** Work that took more ms than this is left out the next time. */
const DEAR = 7;

/**
 * Returns a function, to be called in every frame, that does the work, but `instead` after a time at which the work has taken
 * long: a picture that cannot be drawn in every frame is drawn in every second.
 */
export function sparing(work: () => void, instead: () => void): () => void {
  let isDear = false;
  return () => {
    if (isDear) {
      isDear = false;
      instead();
      return;
    }
    const began = performance.now();
    work();
    isDear = performance.now() - began > DEAR;
  };
}
