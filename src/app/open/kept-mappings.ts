import { COLUMN_MEANINGS, type ColumnGuess } from '../../core/import/formats/guess-columns.ts';
import { readStored, writeStored } from '../settings/storage.ts';

/** Files whose columns are remembered. */
const MOST = 20;

/** What the columns of files meant, by their names; the latest last. */
type Kept = readonly (readonly [key: string, columns: ColumnGuess])[];

const keyOf = (names: readonly string[]) => JSON.stringify(names.map((name) => name.trim()));

function kept(): Kept {
  try {
    const value: unknown = JSON.parse(readStored('mappings') ?? '[]');
    return Array.isArray(value) ? value.filter((one) => Array.isArray(one) && one.length === 2) : [];
  } catch {
    return [];
  }
}

function isMapping(value: unknown, columns: number): value is ColumnGuess {
  const guess = (value ?? {}) as Partial<ColumnGuess>;
  return COLUMN_MEANINGS.every((meaning) => {
    const at = guess[meaning];
    return at !== undefined && Number.isInteger(at) && at >= -1 && at < columns;
  });
}

/** What the columns of a file with these names were said to mean. */
export function rememberedMapping(names: readonly string[]): ColumnGuess | undefined {
  const found = kept().find(([key]) => key === keyOf(names))?.[1];
  return isMapping(found, names.length) ? found : undefined;
}

/** Remembers what the columns mean, or forgets it. */
export function rememberMapping(names: readonly string[], columns: ColumnGuess | undefined): void {
  const others = kept().filter(([key]) => key !== keyOf(names));
  const all: Kept = columns ? [...others, [keyOf(names), columns]] : others;
  writeStored('mappings', JSON.stringify(all.slice(-MOST)));
}
