/**
 * A function that remembers what it made, by a key; after `most` keys it begins to remember anew, so that its memory does
 * not grow with what it is asked.
 */
export function remembered<T, Made>(
  most: number,
  keyOf: (thing: T) => string,
  make: (thing: T) => Made,
): (thing: T) => Made {
  const known = new Map<string, Made>();
  return (thing) => {
    const key = keyOf(thing);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(thing);
    known.set(key, made);
    return made;
  };
}
