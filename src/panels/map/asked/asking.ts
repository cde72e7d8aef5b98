import { type Answer, latest } from '../../../base/answer.ts';

/**
 * Returns a function that asks and hands on the newest answer only; a question that fails, at once or later, ends in
 * `onError`.
 */
export function asking<T>(onValue: (value: T) => void, onError: (error: unknown) => void) {
  const take = latest<T>(onValue, onError);
  return (ask: () => Answer<T>): void => {
    let answer: Answer<T>;
    try {
      answer = ask();
    } catch (error) {
      onError(error);
      return;
    }
    take(answer);
  };
}
