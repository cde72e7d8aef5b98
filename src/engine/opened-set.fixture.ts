import { bytesOf } from '../core/import/imported.fixture.ts';
import { fileOf } from '../core/import/input/input-file.ts';
import type { EventQuery } from '../core/store/query.ts';
import { importSource } from './load/import-source.ts';
import { engineQuery } from './query/engine-query.ts';
import { type EngineSet, openEngineSet } from './set/engine-set.ts';

/** Opens the set of a file for as long as it is used. */
export async function opened<T>(
  path: string,
  use: (query: EventQuery, set: EngineSet) => Promise<T>,
): Promise<T> {
  const set = await openEngineSet(path);
  try {
    return await use(engineQuery(set), set);
  } finally {
    await set.close();
  }
}

/** The text of a table as something to load. */
export const tableSource = (text: string) =>
  importSource([fileOf('a.csv', bytesOf(text), 64)], 'a.csv', undefined);
