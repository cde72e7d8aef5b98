import './use-arrangement.css';
import { useSyncExternalStore } from 'react';
import { type Arrangement, arrangementOf } from './arrangement.ts';

/** As last measured; measuring works out the layout of the page, so it is done where something may have changed. */
let shown: Arrangement | undefined;
let width = 0;

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea') ?? false;
}

/** A keyboard on the screen that takes the lower half of the window does not turn the screen into another. */
function measure(): Arrangement {
  const root = document.documentElement;
  if (shown !== undefined && root.clientWidth === width && isTyping()) return shown;
  width = root.clientWidth;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize);
  return arrangementOf(width / rem, root.clientHeight / rem);
}

/** Listens to the window's size and, by an element as wide as a root letter, to that of the text. */
function watch(listener: () => void): () => void {
  const look = () => {
    shown = measure();
    listener();
  };
  const letter = document.createElement('div');
  letter.className = 'root-letter';
  document.body.append(letter);
  const observer = new ResizeObserver(look);
  observer.observe(letter);
  addEventListener('resize', look);
  return () => {
    observer.disconnect();
    letter.remove();
    removeEventListener('resize', look);
  };
}

function snapshot(): Arrangement {
  shown ??= measure();
  return shown;
}

/** The arrangement for the window as it is; the component renders again when that changes. */
export function useArrangement(): Arrangement {
  return useSyncExternalStore(watch, snapshot);
}
