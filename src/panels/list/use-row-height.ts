import { useSyncExternalStore } from 'react';

const coarse = () => matchMedia('(pointer: coarse)');

function watch(listener: () => void): () => void {
  const query = coarse();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Height of a row in px from its height in rem; at least `forFingers` rem where the pointer is a finger. */
export function useRowHeight(rem: number, forFingers: number): number {
  const fingers = useSyncExternalStore(watch, () => coarse().matches);
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.round((fingers ? Math.max(rem, forFingers) : rem) * root);
}
