import { type DuckDBConnection, DuckDBDataChunk, INTEGER, VARCHAR } from '@duckdb/node-api';
import { searchable } from '../../base/fold-words.ts';
import { collationRanks } from '../../core/dataset/collation-ranks.ts';
import { DAY } from '../../core/time/span.ts';
import { CUBES, cubeStatement } from '../set/cubes.ts';
import { FORM } from '../set/form.ts';
import { gapStatement } from '../set/gap-table.ts';
import type { EventSource, Lists } from './event-source.ts';
import type { Staged } from './staging.ts';

const CHUNK = 2048;

/** How long an event may be, in days, to stand among those of a class: rows are sorted by class first. */
const CLASSES = [1, 32, 366];

/** Actors with a bit of their own in the masks of rows. */
const MASKED = 64;

/** The titles, each once, with their place in the alphabet of the language and the form in which words are looked for. */
async function writeTitles(connection: DuckDBConnection, first: number, language: string): Promise<void> {
  const found = await connection.runAndReadAll(
    'SELECT DISTINCT title FROM staging.staged WHERE serial >= $1',
    [first],
    [INTEGER],
  );
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

/** The dictionaries: a row for each entry, as JSON, with its parent in the tree and its place in the alphabet. */
async function writeLists(
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

/** Which actors have a bit, the commonest first: in `actors` (with their members) or `own`. */
async function commonest(
  connection: DuckDBConnection,
  column: 'actors' | 'own',
  first: number,
  masked: number,
): Promise<readonly number[]> {
  const found = await connection.runAndReadAll(
    `SELECT actor FROM (SELECT unnest(${column}) AS actor FROM staging.staged WHERE serial >= $1)
     GROUP BY actor ORDER BY count(*) DESC, actor LIMIT ${masked}`,
    [first],
    [INTEGER],
  );
  return found.getRows().map(([actor]) => Number(actor));
}

function maskOf(column: 'actors' | 'own', codes: readonly number[]): string {
  const bits = codes.map((code, bit) => `(CAST(list_contains(${column}, ${code}) AS UBIGINT) << ${bit})`);
  return `CAST(${bits.length > 0 ? bits.join(' | ') : '0'} AS UBIGINT)`;
}

/** Sorts what has been read into the tables that are asked, with their cubes and dictionaries. */
export async function buildSet(
  connection: DuckDBConnection,
  source: EventSource,
  { first, tick, rows }: Staged,
  name: string,
  masked = MASKED,
): Promise<void> {
  const info = source.info(name);
  const [language] = info.languages;
  await writeLists(connection, source.lists(), source.parentOf, language);
  await writeTitles(connection, first, language);
  const byActors = await commonest(connection, 'actors', first, masked);
  const byOwn = await commonest(connection, 'own', first, masked);
  const instants = (column: string) => `CAST(CAST(${column} AS BIGINT) // ${tick} AS BIGINT) AS ${column}`;
  const length = CLASSES.map((days) => `CAST(s.over - s.start > ${days * DAY} AS UTINYINT)`).join(' + ');
  await connection.run(
    `CREATE TABLE staging.numbered AS
     SELECT serial, CAST(row_number() OVER (ORDER BY start, over, ${source.isByIds ? 'id' : 'serial'}) - 1 AS INTEGER) AS row
     FROM staging.staged WHERE serial >= $1`,
    [first],
    [INTEGER],
  );
  await connection.run(
    `CREATE TABLE events AS
     SELECT n.row, CAST(${length} AS UTINYINT) AS class, ${['start', 'start_latest', 'end_earliest', 'over'].map(instants).join(', ')},
       flags, precision, category, status, place, source, x, y, radius,
       killed_low, killed_high, wounded_low, wounded_high, quantity_low, quantity_high, unit, vague, origins,
       w.row AS whole, coalesce(p.count, 0) AS part_count, w.row IS NOT NULL OR p.count IS NOT NULL AS kin,
       parts, own, actors, ${maskOf('actors', byActors)} AS actor_mask, ${maskOf('own', byOwn)} AS own_mask,
       CAST(kinds AS UBIGINT) AS kinds, t.code AS title, id, locator, date, time, s.text, s.summary, s.kind
     FROM staging.staged s JOIN staging.numbered n USING (serial) JOIN titles t ON t.text = s.title
       LEFT JOIN staging.numbered w ON w.serial = s.whole
       LEFT JOIN (SELECT whole AS of, CAST(count(*) AS INTEGER) AS count FROM staging.staged WHERE whole IS NOT NULL GROUP BY whole) p
         ON p.of = s.serial
     ORDER BY class, n.row`,
  );
  await connection.run('CREATE TABLE ids AS SELECT id, row FROM events ORDER BY id');
  await connection.run(gapStatement(tick));
  for (const cube of CUBES) await connection.run(cubeStatement(cube, tick));
  const about = { form: FORM, info, total: rows, tick, byActors, byOwn };
  await connection.run('CREATE TABLE about AS SELECT $1 AS about', [JSON.stringify(about)], [VARCHAR]);
}
