import { signal } from '../base/signal.ts';

/** The name of a set of the host that has been loaded anew since the page opened it. */
export const newerSet = signal<string | undefined>(undefined);
