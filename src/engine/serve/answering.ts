import { keptAnswers } from './kept-answers.ts';
import { Refused } from './refused.ts';

/** ms within which a question is answered, or given up. */
const LIMIT = 2000;

/** How an answer came about. */
export type AnswerSource = 'worked out' | 'joined' | 'kept';

interface UnderWay {
  readonly text: Promise<string>;
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

  function begin(key: string, work: (signal: AbortSignal) => Promise<string>): UnderWay {
    const abort = new AbortController();
    const signal = AbortSignal.any([abort.signal, AbortSignal.timeout(limit)]);
    const text = orAborted(work(signal), signal);
    const begun = { text, abort, waiting: 0 };
    underWay.set(key, begun);
    const ended = () => {
      if (underWay.get(key) === begun) underWay.delete(key);
    };
    text.then((value) => kept.keep(key, value)).then(ended, ended);
    return begun;
  }

  /** The answer, and whether it had to be worked out; `signal` aborts when whoever asks is gone. */
  return async function answer(
    key: string,
    work: (signal: AbortSignal) => Promise<string>,
    signal: AbortSignal,
  ): Promise<{ readonly text: string; readonly source: AnswerSource }> {
    const known = kept.find(key);
    if (known !== undefined) return { text: known, source: 'kept' };
    const joined = underWay.get(key);
    const asked = joined ?? begin(key, work);
    asked.waiting++;
    try {
      return { text: await orAborted(asked.text, signal), source: joined ? 'joined' : 'worked out' };
    } finally {
      if (--asked.waiting === 0) {
        // Whoever asks the same from now on begins anew.
        if (underWay.get(key) === asked) underWay.delete(key);
        asked.abort.abort(new Refused(499, 'nobody waits for the answer'));
      }
    }
  };
}
