import './use-arrangement.css';
import { useSyncExternalStore } from 'react';
import { type Arrangement, arrangementOf } from './arrangement.ts';

let shown: Arrangement = 'wide';
let width = 0;

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea') ?? false;
}

/** A keyboard on the screen that takes the lower half of the window does not turn the screen into another. */
function measure(): Arrangement {
  const root = document.documentElement;
  if (root.clientWidth === width && isTyping()) return shown;
  width = root.clientWidth;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize);
  shown = arrangementOf(width / rem, root.clientHeight / rem);
  return shown;
}

/** Listens to the window's size and, by an element as wide as a root letter, to that of the text. */
function watch(listener: () => void): () => void {
  const letter = document.createElement('div');
  letter.className = 'root-letter';
  document.body.append(letter);
  const observer = new ResizeObserver(listener);
  observer.observe(letter);
  addEventListener('resize', listener);
  return () => {
    observer.disconnect();
    letter.remove();
    removeEventListener('resize', listener);
  };
}

/** The arrangement for the window as it is; the component renders again when that changes. */
export function useArrangement(): Arrangement {
  return useSyncExternalStore(watch, measure);
}
