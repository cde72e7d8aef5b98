import { useSyncExternalStore } from 'react';

const isPrinting = () => matchMedia('print').matches || asked;
let asked = false;

/** Some browsers lay the page out for paper before they say that it is one, others say it only by the event. */
function watch(listener: () => void): () => void {
  const media = matchMedia('print');
  const turn = (event: Event) => {
    asked = event.type === 'beforeprint';
    listener();
  };
  media.addEventListener('change', listener);
  addEventListener('beforeprint', turn);
  addEventListener('afterprint', turn);
  return () => {
    media.removeEventListener('change', listener);
    removeEventListener('beforeprint', turn);
    removeEventListener('afterprint', turn);
  };
}

/** Whether the page is being laid out for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, isPrinting);
}
