/** The columns of a table by their names: any case, and any signs between words. */
export interface Header {
  readonly names: readonly string[];
  /** The column of the first of these names that is there, or -1. */
  at(...names: readonly string[]): number;
  has(...names: readonly string[]): boolean;
  /** Names that stand more than once, or differ by case or signs only. */
  readonly repeated: readonly string[];
}

/** A name without case, signs and accents of Latin letters: `Event Date` and `EVENT_DATE` are `event_date`, `Año` is `ano`. */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

/** A header of names as they were written; of two columns with one name the first is meant. */
export function headerOf(names: readonly string[]): Header {
  const columns = new Map<string, number>();
  const repeated: string[] = [];
  names.forEach((name, column) => {
    const plain = plainName(name);
    if (plain === '') return;
    if (columns.has(plain)) repeated.push(name.trim());
    else columns.set(plain, column);
  });
  return {
    names,
    at: (...wanted) => columns.get(wanted.find((name) => columns.has(name)) ?? '') ?? -1,
    has: (...wanted) => wanted.every((name) => columns.has(name)),
    repeated,
  };
}
