/**
 * What a query returns: the value itself when the store is in memory, a promise when a server answers later.
 * A frame never waits for the first kind.
 */
export type Answer<T> = T | PromiseLike<T>;

function isPromiseLike<T>(answer: Answer<T>): answer is PromiseLike<T> {
  return typeof (answer as PromiseLike<T> | undefined)?.then === 'function';
}

/**
 * Returns a function that hands on the answer of its newest call only: at once when the answer is a value,
 * later when it is a promise, never when a newer call came between.
 */
export function latest<T>(onValue: (value: T) => void, onError: (error: unknown) => void) {
  let newest = 0;
  return (answer: Answer<T>): void => {
    const call = ++newest;
    if (!isPromiseLike(answer)) {
      onValue(answer);
      return;
    }
    answer.then(
      (value) => call === newest && onValue(value),
      (error: unknown) => call === newest && onError(error),
    );
  };
}
