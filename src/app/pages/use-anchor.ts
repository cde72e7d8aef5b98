import { useEffect, useSyncExternalStore } from 'react';

function watchHash(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** What tells that the reader has gone on: then nothing is brought into view any more. */
const GOES_ON = ['pointerdown', 'keydown', 'wheel'] as const;

/** Calls back with the element of the app that has the id, in the next frame or as soon as it is there; returns the undo. */
function whenThere(id: string, then: (part: HTMLElement) => void): () => void {
  const root = document.getElementById('root');
  const find = () => root?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const look = () => {
    const part = find();
    if (!part) return;
    stop();
    then(part);
  };
  const observer = new MutationObserver(look);
  const frame = requestAnimationFrame(() => {
    look();
    if (root && !find()) observer.observe(root, { childList: true, subtree: true });
  });
  function stop(): void {
    cancelAnimationFrame(frame);
    observer.disconnect();
    for (const name of GOES_ON) removeEventListener(name, stop);
  }
  for (const name of GOES_ON) addEventListener(name, stop);
  return stop;
}

/**
 * Goes to the part of a page that the address names after its `#`. The browser looks for it before the page is there;
 * the frame round the page begins a new page at its top, so this waits for the next frame, and for a part that comes late.
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
      return whenThere(hash.slice(1), (part) => {
        part.tabIndex = -1;
        part.focus({ preventScroll: true });
        part.scrollIntoView();
      });
    },
    [hash],
  );
}
