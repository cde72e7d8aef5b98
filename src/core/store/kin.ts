/** Rows of an event with all its parts, and of all wholes that it is in. `partOf` gives the whole of a row, or -1. */
export function kinOf(partOf: Int32Array | undefined, row: number) {
  const wholes = new Set<number>();
  for (let at = partOf?.[row] ?? -1; at >= 0 && !wholes.has(at); at = partOf![at]) wholes.add(at);
  /** Each with how deep it lies below the event. */
  const own = new Map([[row, 0]]);
  for (let grown = partOf !== undefined; grown; ) {
    grown = false;
    partOf!.forEach((whole, part) => {
      const depth = own.get(whole);
      if (depth === undefined || own.has(part)) return;
      own.set(part, depth + 1);
      grown = true;
    });
  }
  return { own, wholes };
}
