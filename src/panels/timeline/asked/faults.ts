import { asking, pacing, type Question } from '../../../base/asking.ts';

/** Asks, and hands on the answer. */
export type Take<T> = (question: Question<T>) => void;

/** Makes takers of answers that tell their faults together. */
export interface Asker {
  /** The answer to the newest question only; `onOwnFault` is called when that fails. */
  newest<T>(onValue: (value: T) => void, onOwnFault?: () => void): Take<T>;
  /** One question at a time, for what is asked in every frame; `onOwnFault` as above. */
  paced<T>(onValue: (value: T) => void, onOwnFault?: () => void): Take<T>;
  /** Gives up all that is under way. */
  stop(): void;
}

/** Tells `onFault` what went wrong, and undefined once every question that failed has had a good answer again. */
export function asker(onFault: (fault: unknown) => void): Asker {
  const failing = new Set<object>();
  const stops: (() => void)[] = [];

  function taker<T>(how: typeof asking, onValue: (value: T) => void, onOwnFault?: () => void): Take<T> {
    const key = {};
    const ask = how<T>(
      (value) => {
        onValue(value);
        if (failing.delete(key) && failing.size === 0) onFault(undefined);
      },
      (fault) => {
        failing.add(key);
        onOwnFault?.();
        onFault(fault);
      },
    );
    stops.push(ask);
    return ask;
  }

  return {
    newest: (onValue, onOwnFault) => taker(asking, onValue, onOwnFault),
    paced: (onValue, onOwnFault) => taker(pacing, onValue, onOwnFault),
    stop() {
      for (const stop of stops) stop();
    },
  };
}
