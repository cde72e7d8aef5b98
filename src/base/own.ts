/** What a plain table has under a key that may be any text; what all objects inherit (`constructor`) is not in it. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
