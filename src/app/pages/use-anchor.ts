import { useEffect, useSyncExternalStore } from 'react';

function watchHash(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/**
 * Goes to the part of a page that the address names after its `#`. The browser looks for it before the page is there;
 * the frame round the page begins a new page at its top, so this waits for the next frame.
 */
export function useAnchor(): void {
  const hash = useSyncExternalStore(
    watchHash,
    () => location.hash,
    () => '',
  );
  useEffect(
    function goToAnchor() {
      if (hash === '') return;
      const frame = requestAnimationFrame(() => {
        const part = document.getElementById(hash.slice(1));
        if (!part) return;
        part.tabIndex = -1;
        part.focus({ preventScroll: true });
        part.scrollIntoView();
      });
      return () => cancelAnimationFrame(frame);
    },
    [hash],
  );
}
