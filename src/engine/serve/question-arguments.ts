import { own } from '../../base/own.ts';
import { isWireAbsent, wireNumber } from '../../base/wire-value.ts';
import { ROLES, STATUSES } from '../../core/model/vocabulary.ts';
import type { Bounds } from '../../core/space/bounds.ts';
import { CERTAINTIES, type Filter, TOLD_ATTRIBUTIONS } from '../../core/store/filter.ts';
import { FACETS, LANE_KEYS, SORT_KEYS } from '../../core/store/query.ts';
import type { QuestionName } from '../../io/query-messages.ts';
import { EVER } from '../set/set-ticks.ts';

/** A question that cannot be answered as it was asked; the message says what is wrong. */
export class BadQuestion extends Error {}

type Reader = (value: unknown, name: string) => unknown;

const MOST_WORDS = 10_000;
const MOST_LETTERS = 1000;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 10_000;
const MOST_CELLS = 1_000_000;
/** ms: that far instants reach. */
const MOST_INSTANT = 8.64e15;

function bad(name: string, wanted: string): never {
  throw new BadQuestion(`${name} is not ${wanted}`);
}

const text: Reader = (value, name) =>
  typeof value === 'string' && value.length <= MOST_LETTERS
    ? value
    : bad(name, `a text of at most ${MOST_LETTERS} letters`);

const texts: Reader = (value, name) =>
  Array.isArray(value) && value.length <= MOST_WORDS
    ? value.map((one) => text(one, name))
    : bad(name, `a list of at most ${MOST_WORDS} texts`);

const oneOf =
  (words: readonly string[]): Reader =>
  (value, name) =>
    typeof value === 'string' && words.includes(value) ? value : bad(name, `one of ${words.join(', ')}`);

const someOf =
  (words: readonly string[]): Reader =>
  (value, name) =>
    Array.isArray(value) && value.length <= words.length
      ? value.map((one) => oneOf(words)(one, name))
      : bad(name, `a list of ${words.join(', ')}`);

const number =
  (least: number, most: number): Reader =>
  (value, name) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : bad(name, `a number from ${least} to ${most}`);

const whole =
  (least: number, most: number): Reader =>
  (value, name) =>
    Number.isInteger(number(least, most)(value, name)) ? value : bad(name, 'a whole number');

const flag: Reader = (value, name) => (typeof value === 'boolean' ? value : bad(name, 'true or false'));

/** An object of just these keys. */
const record =
  (readers: Readonly<Record<string, Reader>>): Reader =>
  (value, name) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad(name, 'an object');
    const further = Object.keys(value).find((key) => own(readers, key) === undefined);
    if (further !== undefined) throw new BadQuestion(`${name} has nothing that is called ${further}`);
    const given = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(readers).map(([key, read]) => [key, read(given[key], `${name}.${key}`)]),
    );
  };

const optional =
  (read: Reader): Reader =>
  (value, name) =>
    value === undefined || value === null || isWireAbsent(value) ? undefined : read(value, name);

const filter = record({
  actor: texts,
  actors: oneOf(['any', 'all']),
  role: someOf(ROLES),
  attribution: someOf(TOLD_ATTRIBUTIONS),
  category: texts,
  status: someOf(STATUSES),
  place: texts,
  places: oneOf(['own', 'parts']),
  source: texts,
  certainty: someOf(CERTAINTIES),
  q: text,
} satisfies Record<keyof Filter, Reader>);

/** An instant; the end of what has none is beyond all that dates have. */
const instant: Reader = (value, name) => {
  const endless = wireNumber(value);
  if (endless === Number.POSITIVE_INFINITY || endless === Number.NEGATIVE_INFINITY)
    return Math.sign(endless) * EVER;
  return number(-MOST_INSTANT, MOST_INSTANT)(value, name);
};

const span: Reader = (value, name) => {
  const read = record({ from: instant, to: instant })(value, name) as { from: number; to: number };
  return read.from < read.to ? read : bad(name, 'a span that begins before it ends');
};

const bounds = record({
  south: number(-90, 90),
  north: number(-90, 90),
  west: number(-1000, 1000),
  east: number(-1000, 1000),
});

const grid: Reader = (value, name) => {
  const index = whole(-MOST_INSTANT, MOST_INSTANT);
  const side = whole(1, MOST_CELLS);
  const shape = { cell: number(1e-9, 1), column0: index, row0: index, columns: side, rows: side };
  const read = record(shape)(value, name) as { columns: number; rows: number };
  return read.columns * read.rows <= MOST_CELLS ? read : bad(name, `of at most ${MOST_CELLS} cells`);
};

const order = record({ by: oneOf(SORT_KEYS), descending: flag });
const lanesBy = oneOf(LANE_KEYS);
const offset = whole(0, 2 ** 31 - 1);
const limit = whole(0, MOST_ROWS);

const ARGUMENTS: Readonly<Record<QuestionName, readonly Reader[]>> = {
  count: [filter, optional(span)],
  holds: [filter, text],
  facetCounts: [filter, oneOf(FACETS)],
  aheadCounts: [filter],
  lanes: [filter, lanesBy],
  histogram: [filter, lanesBy, span, whole(1, MOST_COLUMNS)],
  laneEvents: [filter, lanesBy, whole(0, MOST_CELLS), span, limit],
  mapGrid: [filter, span, grid],
  mapEvents: [filter, span, bounds, limit],
  unplaced: [filter, span],
  page: [filter, optional(span), order, offset, limit],
  position: [filter, optional(span), text],
  totals: [filter, optional(span)],
  parts: [filter, optional(span)],
  outside: [filter, span, offset, limit],
  gaps: [span, number(0, 2 * MOST_INSTANT)],
  items: [texts],
  around: [filter, text],
  inOrder: [filter, span, optional(text)],
  family: [text],
  story: [filter, offset, limit, optional(span)],
  between: [text, text, limit],
  companions: [text, limit],
  support: [limit],
  changes: [limit],
};

/** A question by its name, where there is one. */
export function questionNamed(name: string): QuestionName | undefined {
  return own(ARGUMENTS, name) ? (name as QuestionName) : undefined;
}

/** What a question is asked with, read strictly: nothing else comes to the engine. */
export function questionArguments(question: QuestionName, args: unknown): readonly unknown[] {
  const readers = ARGUMENTS[question];
  if (!Array.isArray(args) || args.length > readers.length)
    throw new BadQuestion(`${question} takes a list of ${readers.length} arguments`);
  return readers.map((read, i) => read(args[i], `argument ${i + 1} of ${question}`));
}

export function windowOf(value: unknown): Bounds | undefined {
  return optional(bounds)(value, 'window') as Bounds | undefined;
}
