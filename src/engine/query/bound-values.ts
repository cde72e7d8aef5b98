import {
  BIGINT,
  DOUBLE,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  listValue,
  UBIGINT,
  UINTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import { greatestOf, leastOf } from '../../base/extremes.ts';
import { own } from '../../base/own.ts';
import { KINDS } from '../set/part-codes.ts';

/** The lists of actors who take part in an event: everybody with those above, or themselves alone. */
export type ActorList = 'actors' | 'own';

/** A value by which rows are sorted, and what has to be joined to `events` for it. */
export interface Joined {
  readonly value: string;
  readonly join: string;
}

/**
 * The values of a statement, each bound as `$1`, `$2` and so on where the engine binds values, and what engines write each in
 * their own way. The rest of a statement is in words that all of them understand.
 */
export interface BoundValues {
  readonly values: readonly DuckDBValue[];
  readonly types: readonly DuckDBType[];
  /** What has to stand before the statement. */
  head(): string;
  /** A table of the set. */
  table(name: string): string;
  /** A row, a code or a count. */
  int(value: number): string;
  /** An instant, or an index of the map's grid. */
  long(value: number): string;
  number(value: number): string;
  bits(value: bigint): string;
  text(value: string): string;
  /** Instants as a list. */
  longs(values: readonly number[]): string;
  /** Whether a value is one of some codes. */
  among(value: string, codes: readonly number[]): string;
  /** Whether a value is one of some texts. */
  amongTexts(value: string, texts: readonly string[]): string;
  /** `WHERE` a row is one of these, before anything else of it is read. */
  whereRow(rows: readonly number[]): string;
  /** Whether a list of who takes part has one of some codes. */
  hasAny(list: ActorList | 'parts', codes: readonly number[]): string;
  /** Whether a number has one of some bits. */
  hasBits(column: string, bits: string): string;
  /** Whether a text has a needle in it. */
  contains(column: string, needle: string): string;
  /** Whether title or text has a rare word, or one that begins so, by an index; absent where the engine has none. */
  hasRareWord?(word: string, isBeginning: boolean): string;
  /** Whether the title has one of some needles in it, as it is searched. */
  inTitle(needles: readonly string[]): string;
  /** The title of a row. */
  title(): Joined;
  /** The place of a row's title, place or source in the alphabet. */
  rank(of: 'title' | 'place' | 'source'): Joined;
  /** The parts (`partCode`) of a row. */
  parts(): Joined;
  /**
   * A statement that counts the rows by the kinds of part that each of some groups of actors has in them, as bits, and by
   * further columns.
   */
  countByKinds(groups: readonly (readonly number[])[], by: readonly string[], rows: string): string;
  /** A statement that counts, as `actor` and `count`, in how many of the rows each actor is in a list. */
  countInList(list: ActorList, rows: string): string;
  /** The same of actors who have a part of some kind, as bits, with those above them or themselves alone. */
  countInParts(list: ActorList, kinds: bigint, rows: string): string;
}

/** A letter after all others. */
const LAST_LETTER = 0x10ffff;

const PLACES_OF = {
  title: 'JOIN (SELECT code AS key, rank FROM titles) k ON k.key = title',
  place: "LEFT JOIN (SELECT code AS key, rank FROM entries WHERE list = 'places') k ON k.key = place",
  source: "LEFT JOIN (SELECT code AS key, rank FROM entries WHERE list = 'sources') k ON k.key = source",
};

/** The kinds of part that each actor of a list has, as bits. */
export const KINDS_OF: Readonly<Record<ActorList, string>> = { actors: 'actor_kinds', own: 'own_kinds' };

/** Tables that are read in place of others, by the names of these. */
export type Instead = Readonly<Record<string, string>>;

/** Values for a statement of DuckDB. */
export function boundValues(instead: Instead = {}): BoundValues {
  const values: DuckDBValue[] = [];
  const types: DuckDBType[] = [];
  const bind = (value: DuckDBValue, type: DuckDBType) => {
    types.push(type);
    return `$${values.push(value)}`;
  };
  const table = (name: string) => own(instead, name) ?? name;
  const codes = (list: readonly number[]) => bind(listValue([...list]), LIST(UINTEGER));
  const text = (value: string) => bind(value, VARCHAR);
  const among = (value: string, list: readonly number[]) => `${value} IN (SELECT unnest(${codes(list)}))`;
  const contains = (column: string, needle: string) => `contains(${column}, ${text(needle)})`;
  const kindsOf = (group: readonly number[]) => {
    const own = `list_filter(parts, lambda p: list_contains(${codes(group)}, p // ${KINDS}))`;
    return `coalesce(list_bit_or(list_transform(${own}, lambda p: CAST(1 AS UBIGINT) << (p % ${KINDS}))), 0)`;
  };
  // What many rows share is looked at once.
  const byWho = (rows: string, ...by: readonly string[]) =>
    `(SELECT ${['who', ...by].join(', ')}, count(*) AS events FROM ${table('events')} ${rows} GROUP BY ALL) JOIN whos USING (who)`;
  return {
    values,
    types,
    head: () => '',
    table,
    int: (value) => bind(value, INTEGER),
    long: (value) => bind(BigInt(value), BIGINT),
    number: (value) => bind(value, DOUBLE),
    bits: (value) => bind(value, UBIGINT),
    text,
    longs: (list) => bind(listValue(list.map(BigInt)), LIST(BIGINT)),
    among,
    amongTexts: (value, list) => `${value} IN (SELECT unnest(${bind(listValue([...list]), LIST(VARCHAR))}))`,
    // All but the numbers is read of these rows alone, and those only where they can be.
    whereRow: (rows) =>
      `WHERE row >= ${bind(leastOf(rows), INTEGER)} AND row <= ${bind(greatestOf(rows), INTEGER)}
        AND ${table('events')}.rowid IN (SELECT rowid FROM ${table('events')} WHERE ${among('row', rows)})`,
    hasAny: (list, wanted) => `who IN (SELECT who FROM whos WHERE list_has_any(${list}, ${codes(wanted)}))`,
    hasBits: (column, bits) => `(${column} & ${bits}) <> 0`,
    contains,
    hasRareWord(word, isBeginning) {
      const first = text(word);
      const fits = isBeginning
        ? `word >= ${first} AND word < ${first} || chr(${LAST_LETTER})`
        : `word = ${first}`;
      return `row IN (SELECT row FROM rare_words WHERE ${fits})`;
    },
    inTitle: (needles) =>
      `title IN (SELECT code FROM titles WHERE ${needles.map((needle) => contains('words', needle)).join(' OR ')})`,
    title: () => ({ value: 't.text', join: 'JOIN titles t ON t.code = title' }),
    rank: (of) => ({ value: 'k.rank', join: PLACES_OF[of] }),
    parts: () => ({ value: 'w.parts', join: 'JOIN whos w USING (who)' }),
    countByKinds(groups, by, rows) {
      const bits = groups.map((group, i) => `${kindsOf(group)} AS kinds_${i}`);
      return `SELECT ${[...bits, ...by].join(', ')}, sum(events) FROM ${byWho(rows, ...by)} GROUP BY ALL`;
    },
    countInList: (list, rows) =>
      `SELECT actor, sum(events) AS count FROM (SELECT unnest(${list}) AS actor, events FROM ${byWho(rows)}) GROUP BY actor`,
    countInParts: (list, wanted, rows) => `SELECT actor, sum(events) AS count
      FROM (SELECT unnest(${list}) AS actor, unnest(${KINDS_OF[list]}) AS theirs, events FROM ${byWho(rows)})
      WHERE theirs & ${bind(wanted, UBIGINT)} <> 0 GROUP BY actor`,
  };
}
