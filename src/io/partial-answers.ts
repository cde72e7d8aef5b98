import { signal } from '../base/signal.ts';
import type { QuestionName } from './query-messages.ts';

/** How many of the servers among which a set is divided: one answers of `all`. */
export type OfServers = readonly [answering: number, all: number];

/** What the answers about an open set of the host lack. */
export interface Lacking {
  /** The name of the set. */
  readonly name: string;
  /** The questions whose last answers are estimates, and of one event in how many. */
  readonly estimated: ReadonlySet<QuestionName>;
  readonly share: number;
  /** Servers that do not all answer. */
  readonly servers?: OfServers;
  /** Whether the answers are of those that do, as the reader has agreed to. */
  readonly isPart: boolean;
}

/** Of the set of the host that was opened last; undefined until there is one. */
export const lacking = signal<Lacking | undefined>(undefined);
