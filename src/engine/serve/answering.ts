import { keptAnswers } from './kept-answers.ts';
import { Refused } from './refused.ts';

/** ms within which a question is answered, or given up. */
const LIMIT = 2000;

/** How an answer came about. */
export type AnswerSource = 'worked out' | 'joined' | 'kept' | 'estimated';

/** Works an answer out, as text. */
type Work = (signal: AbortSignal) => Promise<string>;

/** What takes too long, or too much memory. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

interface Answered {
  readonly text: string;
  readonly isEstimate?: boolean;
}

interface UnderWay {
  readonly answered: Promise<Answered>;
  readonly abort: AbortController;
  waiting: number;
}

/** The promise, or the reason of the signal where that aborts first. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    const stop = () => fail(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(done, fail).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * Works answers out, prints them and keeps them by a key that stands for all that decides them. Who asks what is being worked
 * out waits for the same answer; it is given up when nobody waits any more, or after `limit` ms.
 */
export function answering(limit = LIMIT) {
  const kept = keptAnswers();
  const underWay = new Map<string, UnderWay>();

  function inTime(work: Work, abort: AbortSignal): Promise<string> {
    const signal = AbortSignal.any([abort, AbortSignal.timeout(limit)]);
    return orAborted(work(signal), signal);
  }

  async function worked(work: Work, estimated: Work | undefined, abort: AbortSignal): Promise<Answered> {
    try {
      return { text: await inTime(work, abort) };
    } catch (error) {
      if (!estimated || !isTooLarge(error)) throw error;
      return inTime(estimated, abort).then(
        (text) => ({ text, isEstimate: true }),
        () => {
          throw error;
        },
      );
    }
  }

  function begin(key: string, work: Work, estimated: Work | undefined): UnderWay {
    const abort = new AbortController();
    const answered = worked(work, estimated, abort.signal);
    const begun = { answered, abort, waiting: 0 };
    underWay.set(key, begun);
    const ended = () => {
      if (underWay.get(key) === begun) underWay.delete(key);
    };
    // What took too long now may be counted in time later.
    answered.then(({ text, isEstimate }) => isEstimate || kept.keep(key, text)).then(ended, ended);
    return begun;
  }

  /**
   * The answer, and whether it had to be worked out; `signal` aborts when whoever asks is gone. Where that takes too long,
   * it is `estimated` in its place.
   */
  return async function answer(
    key: string,
    work: Work,
    signal: AbortSignal,
    estimated?: Work,
  ): Promise<{ readonly text: string; readonly source: AnswerSource }> {
    const known = kept.find(key);
    if (known !== undefined) return { text: known, source: 'kept' };
    const joined = underWay.get(key);
    const asked = joined ?? begin(key, work, estimated);
    asked.waiting++;
    try {
      const { text, isEstimate } = await orAborted(asked.answered, signal);
      return { text, source: isEstimate ? 'estimated' : joined ? 'joined' : 'worked out' };
    } finally {
      if (--asked.waiting === 0) {
        // Whoever asks the same from now on begins anew.
        if (underWay.get(key) === asked) underWay.delete(key);
        asked.abort.abort(new Refused(499, 'nobody waits for the answer'));
      }
    }
  };
}
