import { type Answer, isPromiseLike } from './answer.ts';

/** A question; a promised answer should reject once the signal aborts. */
export type Question<T> = (signal: AbortSignal) => Answer<T>;

function attempt<T>(question: Question<T>, signal: AbortSignal): Answer<T> {
  try {
    return question(signal);
  } catch (error) {
    return Promise.reject(error);
  }
}

/**
 * Returns a function that asks and hands on the answer to its newest question only: at once when that is a value. A new
 * question aborts the one under way, whose answer or failure then counts no more. Call it without a question to stop.
 */
export function asking<T>(onValue: (value: T) => void, onError: (error: unknown) => void) {
  let underway: AbortController | undefined;
  return (question?: Question<T>): void => {
    underway?.abort();
    if (!question) return;
    const own = new AbortController();
    underway = own;
    const answer = attempt(question, own.signal);
    if (!isPromiseLike(answer)) onValue(answer);
    else
      answer.then(
        (value) => own.signal.aborted || onValue(value),
        (error: unknown) => own.signal.aborted || onError(error),
      );
  };
}

/**
 * Returns a function that asks one question at a time, for what is asked in every frame: while an answer is under way only
 * the newest question waits, and every answer is handed on, late ones too. Call it without a question to stop.
 */
export function pacing<T>(onValue: (value: T) => void, onError: (error: unknown) => void) {
  let underway: AbortController | undefined;
  let waiting: Question<T> | undefined;

  function settle(own: AbortController, tell: () => void): void {
    if (own.signal.aborted) return;
    underway = undefined;
    tell();
    const next = waiting;
    waiting = undefined;
    if (next && !underway) ask(next);
  }

  function ask(question?: Question<T>): void {
    if (!question) {
      underway?.abort();
      underway = waiting = undefined;
      return;
    }
    if (underway) {
      waiting = question;
      return;
    }
    const own = new AbortController();
    const answer = attempt(question, own.signal);
    if (!isPromiseLike(answer)) {
      onValue(answer);
      return;
    }
    underway = own;
    answer.then(
      (value) => settle(own, () => onValue(value)),
      (error: unknown) => settle(own, () => onError(error)),
    );
  }
  return ask;
}
