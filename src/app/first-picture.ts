/** The mark that says that the first picture is on screen. */
const READY = 'ready';

/** Sets the mark "ready" once, when all parts of the first picture have been painted and the frame is on screen. */
export function firstPicture(parts: readonly string[]): (part: string) => void {
  const missing = new Set(parts);
  let done = false;
  return (part) => {
    missing.delete(part);
    if (done || missing.size > 0) return;
    done = true;
    // The callback after next runs when the frame that holds the picture has been handed over.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(READY)));
  };
}

/** Calls back once the first picture is painted: until then nothing is loaded that it can do without. Returns the undo. */
export function afterFirstPicture(then: () => void): () => void {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName(READY).length === 0) return;
    observer.disconnect();
    then();
  });
  observer.observe({ type: 'mark', buffered: true });
  return () => observer.disconnect();
}
