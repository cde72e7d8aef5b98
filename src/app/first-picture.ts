/** Sets the mark "ready" once, when all parts of the first picture have been painted and the frame is on screen. */
export function firstPicture(parts: readonly string[]): (part: string) => void {
  const missing = new Set(parts);
  let done = false;
  return (part) => {
    missing.delete(part);
    if (done || missing.size > 0) return;
    done = true;
    // The callback after next runs when the frame that holds the picture has been handed over.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('ready')));
  };
}
