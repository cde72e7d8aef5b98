import type { Bounds } from '../core/space/bounds.ts';
import type { EventQuery } from '../core/store/query.ts';
import { type Answering, type Asking, type Line, QUESTIONS, type QuestionName } from './query-messages.ts';

/** Questions of which is kept whether their last answer was an estimate. */
const MOST_KEPT = 1000;

interface Pending {
  readonly question: QuestionName;
  readonly key: string;
  readonly done: (value: unknown) => void;
  readonly fail: (reason: unknown) => void;
}

function keyOf(question: QuestionName, args: readonly unknown[], window: Bounds | undefined): string {
  return JSON.stringify([question, args, window]);
}

/** How a remote set is asked. */
export interface RemoteQuery {
  readonly query: EventQuery;
  /** The other end is gone: all that waits, and all that will be asked, fails with the reason. */
  readonly break: (reason: Error) => void;
}

/**
 * The questions about a set of `total` events at the other end of a line, where `hostQuery` answers. Every answer is a
 * promise; given up by the signal of `during`, it rejects with the signal's reason and is not worked out if it still waits.
 * `onAnswer` hears of each answer to a question whether it is an estimate, and from one event in how many.
 */
export function remoteQuery(
  line: Line,
  total: number,
  onAnswer: (question: QuestionName, share: number | undefined) => void = () => {},
): RemoteQuery {
  const pending = new Map<number, Pending>();
  const estimates = new Set<string>();
  let last = 0;
  let broken: Error | undefined;

  line.addEventListener('message', ({ data }: MessageEvent<Answering>) => {
    const own = pending.get(data.id);
    pending.delete(data.id);
    if (!own) return;
    if ('failed' in data) {
      own.fail(new Error(data.failed, { cause: data.reason }));
      return;
    }
    if (estimates.size > MOST_KEPT) estimates.clear();
    if (data.share) estimates.add(own.key);
    else estimates.delete(own.key);
    onAnswer(own.question, data.share);
    own.done(data.value);
  });

  function ask(
    question: QuestionName,
    args: readonly unknown[],
    window: Bounds | undefined,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    if (broken) return Promise.reject(broken);
    if (signal?.aborted) return Promise.reject(signal.reason);
    const id = ++last;
    const send = (message: Asking) => line.postMessage(message);
    const answer = new Promise((done, fail) => {
      const giveUp = () => {
        pending.delete(id);
        send({ giveUp: id });
        fail(signal?.reason);
      };
      const settled = () => signal?.removeEventListener('abort', giveUp);
      pending.set(id, {
        question,
        key: keyOf(question, args, window),
        done: (value) => {
          settled();
          done(value);
        },
        fail: (reason) => {
          settled();
          fail(reason);
        },
      });
      signal?.addEventListener('abort', giveUp);
      send({ id, question, args, window });
    });
    // Whoever asks several things at once may look at the first failure alone.
    answer.catch(() => undefined);
    return answer;
  }

  function queryOf(window: Bounds | undefined, signal: AbortSignal | undefined): EventQuery {
    const questions = QUESTIONS.map((name) => [
      name,
      (...args: readonly unknown[]) => ask(name, args, window, signal),
    ]);
    return {
      ...(Object.fromEntries(questions) as Pick<EventQuery, QuestionName>),
      total,
      isEstimate: (question, ...args) => estimates.has(keyOf(question, args, window)),
      within: (next) => queryOf(next, signal),
      during: (next) => queryOf(window, next),
    };
  }

  return {
    query: queryOf(undefined, undefined),
    break(reason) {
      broken = reason;
      for (const { fail } of pending.values()) fail(reason);
      pending.clear();
    },
  };
}
