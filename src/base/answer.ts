/**
 * What a query returns: the value itself when the store is in memory, a promise when a server answers later.
 * A frame never waits for the first kind.
 */
export type Answer<T> = T | PromiseLike<T>;

/** Whether the answer comes later. */
export function isPromiseLike<T>(answer: Answer<T>): answer is PromiseLike<T> {
  return typeof (answer as PromiseLike<T> | undefined)?.then === 'function';
}

/** All answers together: at once when every one is a value, else when the last has come. */
export function together<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  const values = answers.filter((answer) => !isPromiseLike(answer)) as T[];
  return values.length === answers.length ? values : Promise.all(answers);
}

/** The answer, turned by `turn` as soon as it is there. */
export function mapAnswer<T, U>(answer: Answer<T>, turn: (value: T) => U): Answer<U> {
  return isPromiseLike(answer) ? answer.then(turn) : turn(answer);
}
