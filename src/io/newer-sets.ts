import { signal } from '../base/signal.ts';

/** The name of a set of the host that has been loaded anew since the page opened it, until the page has opened that. */
export const newerSet = signal<string | undefined>(undefined);
