import { signal } from '../base/signal.ts';

/** Counts how often the help was asked for; the button and the dialog lie far apart in the page. */
const asked = signal(0);

export function askForHelp(): void {
  asked.set(asked.get() + 1);
}

/** Calls `listener` whenever the help is asked for; returns the undo. */
export function watchHelp(listener: () => void): () => void {
  return asked.subscribe(listener);
}
