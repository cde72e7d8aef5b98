import { useEffect, useState } from 'react';
import type { ReadableSignal } from '../base/signal.ts';

/** The signal's value once it has kept still for `rest` ms: for words that need not follow every frame of a gesture. */
export function useSettled<T>(source: ReadableSignal<T>, rest = 120): T {
  const [value, setValue] = useState(source.get);
  useEffect(() => {
    let timer = 0;
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setValue(source.get), rest);
    };
    setValue(source.get);
    const unsubscribe = source.subscribe(later);
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [source, rest]);
  return value;
}
