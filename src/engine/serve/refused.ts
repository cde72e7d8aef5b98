import type { RefusalReason } from '../../io/engine-line.ts';
import type { OfServers } from '../../io/partial-answers.ts';

/** Why a request gets no answer: a sentence, and the status code that goes with it. */
export class Refused extends Error {
  readonly status: number;
  /** A word for it, by which pages say it in the reader's language. */
  readonly reason?: RefusalReason;
  /** How many of the servers would answer for themselves. */
  readonly servers?: OfServers;

  constructor(status: number, says: string, reason?: RefusalReason, servers?: OfServers) {
    super(says);
    this.status = status;
    if (reason) this.reason = reason;
    if (servers) this.servers = servers;
  }
}
