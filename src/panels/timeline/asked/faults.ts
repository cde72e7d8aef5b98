import { type Answer, latest } from '../../../base/answer.ts';

/** Asks, and hands on the answer to its newest question only. */
export type Take<T> = (ask: () => Answer<T>) => void;

/** Makes takers of answers; `onOwnFault` is called when a taker's question fails. */
export type Asker = <T>(onValue: (value: T) => void, onOwnFault?: () => void) => Take<T>;

/** Tells `onFault` what went wrong, and undefined once every question that failed has had a good answer again. */
export function asker(onFault: (fault: unknown) => void): Asker {
  const failing = new Set<object>();
  return <T>(onValue: (value: T) => void, onOwnFault?: () => void): Take<T> => {
    const key = {};
    const bad = (fault: unknown) => {
      failing.add(key);
      onOwnFault?.();
      onFault(fault);
    };
    const take = latest<T>((value) => {
      onValue(value);
      if (failing.delete(key) && failing.size === 0) onFault(undefined);
    }, bad);
    return (ask) => {
      try {
        take(ask());
      } catch (fault) {
        bad(fault);
      }
    };
  };
}
