/** A value that can be read at once and watched. Views that paint every frame listen to it instead of to React. */
export interface ReadableSignal<T> {
  get(): T;
  /** Calls `listener` after each change; returns the undo. */
  subscribe(listener: () => void): () => void;
}

export interface Signal<T> extends ReadableSignal<T> {
  set(next: T): void;
}

/** Creates a signal. Setting a value that `equal` calls the same does not notify. */
export function signal<T>(initial: T, equal: (a: T, b: T) => boolean = Object.is): Signal<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (equal(value, next)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
