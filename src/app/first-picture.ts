/** The mark that says that the first picture is on screen. */
const READY = 'ready';

/** Calls back when the frame that holds what was just painted has been handed over. */
function onScreen(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}

/**
 * Sets a mark for each part of the first picture when it is on screen (`timeline painted`), and the mark "ready" when all
 * of them are.
 */
export function firstPicture(parts: readonly string[]): (part: string) => void {
  const missing = new Set(parts);
  return (part) => {
    if (!missing.delete(part)) return;
    const isLast = missing.size === 0;
    onScreen(() => {
      performance.mark(`${part} painted`);
      if (isLast) performance.mark(READY);
    });
  };
}

/** The `ref` of a page of one part, outside of any data set, which is then the first picture. */
export function pageAlone(shown: unknown): void {
  if (shown) firstPicture(['page'])('page');
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
