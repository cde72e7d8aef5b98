interface Kept<V> {
  readonly key: readonly unknown[];
  readonly value: V;
}

function sameKey(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => Object.is(part, b[i]));
}

/** Keeps the few most recently used values. Keys are lists whose parts are compared one by one. */
export class Recent<V> {
  readonly #size: number;
  /** The most recently used last. */
  readonly #kept: Kept<V>[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  /** The value kept under the key, or the one that `make` makes, which is then kept. */
  of(key: readonly unknown[], make: () => V): V {
    return this.#take((kept) => sameKey(kept.key, key)) ?? this.add(key, make());
  }

  /** The most recently used value that fits. */
  find(fits: (value: V) => boolean): V | undefined {
    return this.#take(({ value }) => fits(value));
  }

  add(key: readonly unknown[], value: V): V {
    this.#kept.push({ key, value });
    if (this.#kept.length > this.#size) this.#kept.shift();
    return value;
  }

  #take(fits: (kept: Kept<V>) => boolean): V | undefined {
    const at = this.#kept.findLastIndex(fits);
    if (at < 0) return undefined;
    const [kept] = this.#kept.splice(at, 1);
    this.#kept.push(kept);
    return kept.value;
  }
}
