import { own } from '../../base/own.ts';
import { type BoundValues, type Instead, KINDS_OF } from '../query/bound-values.ts';
import { KINDS } from '../set/part-codes.ts';
import { literal, quoted } from './literals.ts';

/**
 * Values for a statement of ClickHouse about the tables whose names begin with `prefix`. Old servers bind none: numbers stand
 * in it as they are, texts as literals.
 */
export function clusterValues(prefix: string, instead: Instead = {}): BoundValues {
  const lists: string[] = [];
  const table = (name: string) => `${prefix}${own(instead, name) ?? name}`;
  const among = (value: string, codes: readonly number[]) =>
    codes.length > 0 ? `${value} IN (${codes.join(', ')})` : '1 = 0';
  const contains = (column: string, needle: string) => `position(${column}, ${quoted(needle)}) > 0`;
  return {
    values: [],
    types: [],
    head: () =>
      lists.length > 0 ? `WITH ${lists.map((list, i) => `${list} AS list_${i}`).join(', ')} ` : '',
    table,
    int: literal,
    long: literal,
    number: literal,
    bits: literal,
    text: quoted,
    // Read from a text, as numbers of both signs have no type in common that holds the largest.
    longs: (list) => `list_${lists.push(`CAST('[${list.join(',')}]' AS Array(Int64))`) - 1}`,
    among,
    amongTexts: (value, texts) => `${value} IN (${texts.map(quoted).join(', ')})`,
    // Of itself 18.16 would read all columns of all rows.
    whereRow: (rows) => `PREWHERE ${among('row', rows)}`,
    hasAny: (list, codes) => (codes.length > 0 ? `hasAny(${list}, [${codes.join(', ')}])` : '1 = 0'),
    hasBits: (column, bits) => `bitAnd(${column}, ${bits}) <> 0`,
    contains,
    inTitle: (needles) => needles.map((needle) => contains('title_words', needle)).join(' OR '),
    title: () => ({ value: 'title_text', join: '' }),
    rank: (of) => ({ value: `${of}_rank`, join: '' }),
    parts: () => ({ value: 'parts', join: '' }),
    countByKinds(groups, by, rows) {
      const bits = groups.map((actors, i) => {
        const own = `arrayFilter(part -> ${among(`intDiv(part, ${KINDS})`, actors)}, parts)`;
        return `arrayReduce('groupBitOr', arrayMap(part -> bitShiftLeft(toUInt64(1), part % ${KINDS}), ${own})) AS kinds_${i}`;
      });
      const names = [...groups.map((_, i) => `kinds_${i}`), ...by].join(', ');
      return `SELECT ${[...bits, ...by].join(', ')}, count(*) FROM ${table('events')} ${rows} GROUP BY ${names}`;
    },
    countInList: (list, rows) =>
      `SELECT arrayJoin(${list}) AS actor, count(*) AS count FROM ${table('events')} ${rows} GROUP BY actor`,
    countInParts(list, wanted, rows) {
      const actors = `arrayFilter((actor, theirs) -> bitAnd(theirs, ${literal(wanted)}) <> 0, ${list}, ${KINDS_OF[list]})`;
      return `SELECT arrayJoin(${actors}) AS actor, count(*) AS count FROM ${table('events')} ${rows} GROUP BY actor`;
    },
  };
}
