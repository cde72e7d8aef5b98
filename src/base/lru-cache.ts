/** Keeps the values that were asked for last, at most so many, and makes the others anew. Values are never undefined. */
export class LruCache<K, V> {
  readonly #most: number;
  readonly #make: (key: K) => V;
  /** The one that was asked for longest ago first. */
  readonly #kept = new Map<K, V>();

  /** `most` is at least 1. */
  constructor(most: number, make: (key: K) => V) {
    this.#most = most;
    this.#make = make;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** The value of a key, kept or made. */
  of(key: K): V {
    const known = this.#kept.get(key);
    if (known !== undefined) this.#kept.delete(key);
    const value = known ?? this.#make(key);
    this.#kept.set(key, value);
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value as K);
    return value;
  }
}
