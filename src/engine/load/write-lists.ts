import { type DuckDBConnection, DuckDBDataChunk, INTEGER, VARCHAR } from '@duckdb/node-api';
import { searchable } from '../../base/fold-words.ts';
import type { ContentFile } from '../../build/package-content.ts';
import { collationRanks } from '../../core/dataset/collation-ranks.ts';
import type { Lists } from './event-source.ts';

const CHUNK = 2048;

/** The titles of a query, each once, with their place in the alphabet of the language and the form in which words are looked for. */
export async function writeTitles(
  connection: DuckDBConnection,
  titles: string,
  language: string,
): Promise<void> {
  const found = await connection.runAndReadAll(titles);
  const texts = found.getRows().map(([title]) => String(title));
  const ranks = collationRanks(texts, language);
  await connection.run('CREATE TABLE titles (code INTEGER, text VARCHAR, rank INTEGER, words VARCHAR)');
  const appender = await connection.createAppender('titles');
  for (let from = 0; from < texts.length; from += CHUNK) {
    const part = texts.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create([INTEGER, VARCHAR, INTEGER, VARCHAR], part.length);
    chunk.setColumns([
      part.map((_, i) => from + i),
      part,
      part.map((_, i) => ranks[from + i]),
      part.map(searchable),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** The files by which pages open the package whole. */
export async function writePackage(
  connection: DuckDBConnection,
  files: readonly ContentFile[],
): Promise<void> {
  await connection.run('CREATE TABLE package (file VARCHAR, text VARCHAR)');
  for (const { name, text } of files)
    await connection.run('INSERT INTO package VALUES ($1, $2)', [name, text], [VARCHAR, VARCHAR]);
}

/** The dictionaries: a row for each entry, as JSON, with its parent in the tree and its place in the alphabet. */
export async function writeLists(
  connection: DuckDBConnection,
  { actors, places, placeParents, categories, sources, units, synonyms }: Lists,
  parentOf: (actor: number) => number,
  language: string,
): Promise<void> {
  await connection.run(
    'CREATE TABLE entries (list VARCHAR, code INTEGER, parent INTEGER, rank INTEGER, entry VARCHAR)',
  );
  const appender = await connection.createAppender('entries');
  const write = (
    list: string,
    entries: readonly unknown[],
    names: readonly string[] = [],
    parent: (code: number) => number = () => -1,
  ) => {
    const ranks = collationRanks(names, language);
    entries.forEach((entry, code) => {
      appender.appendVarchar(list);
      appender.appendInteger(code);
      appender.appendInteger(parent(code));
      appender.appendInteger(ranks[code] ?? 0);
      appender.appendVarchar(JSON.stringify(entry));
      appender.endRow();
    });
  };
  write('actors', actors, [], parentOf);
  write(
    'places',
    places,
    places.map(({ name }) => name),
    (code) => placeParents[code],
  );
  write('categories', categories);
  write(
    'sources',
    sources,
    sources.map(({ title }) => title),
  );
  write('units', units);
  write('synonyms', synonyms);
  appender.closeSync();
}
