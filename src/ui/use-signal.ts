import { useSyncExternalStore } from 'react';
import type { ReadableSignal } from '../base/signal.ts';

/** The signal's value; the component renders again when it changes. */
export function useSignal<T>(source: ReadableSignal<T>): T {
  return useSyncExternalStore(source.subscribe, source.get, source.get);
}
