import { WHERE_STATE_LIVES } from '../../core/view/where-state-lives.ts';

type Rows = typeof WHERE_STATE_LIVES;
/** The pieces of state that are kept in the browser. */
export type Stored = { [K in keyof Rows]: Rows[K]['lives'] extends 'storage' ? K : never }[keyof Rows];

/** What was kept, or undefined when there is nothing or the browser keeps nothing. */
export function readStored(name: Stored): string | undefined {
  try {
    return localStorage.getItem(WHERE_STATE_LIVES[name].key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or forgets it; a browser that keeps nothing is no failure. */
export function writeStored(name: Stored, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(WHERE_STATE_LIVES[name].key);
    else localStorage.setItem(WHERE_STATE_LIVES[name].key, text);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}
