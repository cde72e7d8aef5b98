import {
  DOUBLE,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
  FLOAT,
  INTEGER,
  LIST,
  listValue,
  UINTEGER,
  USMALLINT,
  UTINYINT,
  VARCHAR,
} from '@duckdb/node-api';
import { vagueBits } from '../../core/dataset/column-builder.ts';
import { FLAG } from '../../core/dataset/event-columns.ts';
import { flagsOf } from '../../core/dataset/when-at.ts';
import { PRECISIONS, STATUSES } from '../../core/model/vocabulary.ts';
import { EVER } from '../set/set-ticks.ts';
import type { EventSource, LoadedEvent } from './event-source.ts';
import { type Who, whoTakesPart } from './who-takes-part.ts';

/** Rows that are handed to the engine at once: its own measure. */
const CHUNK = 2048;
const MOST_ORIGINS = 0xff;

const clipped = (instant: number) => Math.max(-EVER, Math.min(EVER, instant));

type Cell = (event: LoadedEvent, serial: number, who: Who) => DuckDBValue;
type Columns = Readonly<Record<string, readonly [type: DuckDBType, of: Cell]>>;

/** What is written of each event before rows are sorted; instants in ms, `EVER` for those without an end. */
function columnsOf(): Columns {
  const figure = (of: 'killed' | 'wounded' | 'quantity', edge: 'low' | 'high'): Cell => {
    return ({ values: { figures } }) => figures?.[of]?.[edge] ?? null;
  };
  return {
    serial: [INTEGER, (_, serial) => serial],
    id: [VARCHAR, ({ id }) => id],
    title: [VARCHAR, ({ title }) => title],
    start: [DOUBLE, ({ values: { when } }) => clipped(when.startEarliest)],
    start_latest: [DOUBLE, ({ values: { when } }) => clipped(when.startLatest)],
    end_earliest: [DOUBLE, ({ values: { when } }) => clipped(when.endEarliest)],
    over: [DOUBLE, ({ values: { when } }) => clipped(when.endLatest)],
    flags: [UTINYINT, ({ values: { when, exact } }) => flagsOf(when) | (exact ? FLAG.exactPlace : 0)],
    precision: [UTINYINT, ({ values: { when } }) => PRECISIONS.indexOf(when.precision)],
    category: [USMALLINT, ({ values: { category } }) => category],
    status: [UTINYINT, ({ values: { status } }) => STATUSES.indexOf(status)],
    place: [INTEGER, ({ values: { place } }) => place ?? null],
    source: [INTEGER, ({ values: { source } }) => source],
    x: [FLOAT, ({ values: { point } }) => point?.x ?? null],
    y: [FLOAT, ({ values: { point } }) => point?.y ?? null],
    radius: [FLOAT, ({ values: { radius } }) => radius ?? 0],
    killed_low: [INTEGER, figure('killed', 'low')],
    killed_high: [INTEGER, figure('killed', 'high')],
    wounded_low: [INTEGER, figure('wounded', 'low')],
    wounded_high: [INTEGER, figure('wounded', 'high')],
    quantity_low: [DOUBLE, figure('quantity', 'low')],
    quantity_high: [DOUBLE, figure('quantity', 'high')],
    unit: [USMALLINT, ({ values: { unit } }) => unit ?? null],
    vague: [UTINYINT, ({ values: { figures } }) => (figures ? vagueBits(figures) : 0)],
    origins: [UTINYINT, ({ values: { origins } }) => Math.min(origins ?? 1, MOST_ORIGINS)],
    whole: [INTEGER, ({ values: { whole } }) => whole ?? null],
    parts: [LIST(UINTEGER), (_, __, { parts }) => listValue(parts)],
    own: [LIST(UINTEGER), (_, __, { own }) => listValue(own)],
    own_kinds: [LIST(DOUBLE), (_, __, { ownKinds }) => listValue(ownKinds)],
    actors: [LIST(UINTEGER), (_, __, { actors }) => listValue(actors)],
    actor_kinds: [LIST(DOUBLE), (_, __, { actorKinds }) => listValue(actorKinds)],
    kinds: [DOUBLE, (_, __, { kinds }) => kinds],
    locator: [VARCHAR, ({ locator }) => locator],
    date: [VARCHAR, ({ written }) => written.date],
    time: [VARCHAR, ({ written }) => written.time ?? null],
    zone: [VARCHAR, ({ written }) => written.zone ?? null],
    text: [VARCHAR, ({ text }) => text],
    summary: [VARCHAR, ({ summary }) => summary],
    kind: [VARCHAR, ({ kind }) => kind],
  };
}

/** What has been read and waits to be sorted. */
export interface Staged {
  readonly rows: number;
  /** Rows from this serial on are new; those before it are in the cubes of the set that they are appended to. */
  readonly firstFresh: number;
  /** ms in which all instants are whole. */
  readonly tick: number;
  /** Whether an event is a part of another. */
  readonly hasWholes: boolean;
  /** A query over the rows as they were read. */
  readonly read: string;
  /** A query over their titles, each once. */
  readonly titles: string;
  /** A query over the rows of the set that start in this stretch of time, ms, with columns that are made of those read. */
  between(from: number, until: number, made?: readonly string[]): string;
  readonly report: string | undefined;
}

const TICKS = [60_000, 1000, 1] as const;

/** Reads all events of a source into the table `staged`; `onRows` hears now and then how many there are. */
export async function stage(
  connection: DuckDBConnection,
  source: EventSource,
  onRows: (rows: number) => void,
): Promise<Staged> {
  const columns = Object.entries(columnsOf());
  const types = columns.map(([, [type]]) => type);
  const names = columns.map(([name, [type]]) => `${name} ${type}`);
  await connection.run(`CREATE TABLE staging.staged (${names.join(', ')})`);
  const appender: DuckDBAppender = await connection.createAppender('staged', 'main', 'staging');
  const chunk = DuckDBDataChunk.create(types, CHUNK);
  /** The cells of the rows that wait, by column. */
  const cells = columns.map(() => new Array<DuckDBValue>(CHUNK));
  let waiting = 0;
  let serial = 0;
  let first = 0;
  let grain = 0;
  let hasWholes = false;

  function isWhole({ values: { when } }: LoadedEvent): boolean {
    const instants = [when.startEarliest, when.startLatest, when.endEarliest, when.endLatest];
    return instants.every((at) => !Number.isFinite(at) || at % TICKS[grain] === 0);
  }

  function write(): void {
    if (waiting === 0) return;
    chunk.reset();
    chunk.rowCount = waiting;
    for (const [c, column] of cells.entries())
      chunk.setColumnValues(c, waiting === CHUNK ? column : column.slice(0, waiting));
    appender.appendDataChunk(chunk);
    waiting = 0;
    onRows(serial - first);
  }

  const report = await source.read({
    take(event) {
      while (grain < TICKS.length - 1 && !isWhole(event)) grain++;
      hasWholes ||= event.values.whole !== undefined;
      const who = whoTakesPart(event.values.parts, source.parentOf);
      for (let c = 0; c < columns.length; c++) cells[c][waiting] = columns[c][1][1](event, serial, who);
      serial++;
      if (++waiting === CHUNK) write();
    },
    again() {
      write();
      first = serial;
    },
  });
  write();
  appender.closeSync();
  const read = `FROM staging.staged WHERE serial >= ${first}`;
  return {
    rows: source.multiplied?.rows ?? serial - first,
    firstFresh: 0,
    tick: TICKS[grain],
    hasWholes,
    read,
    titles: `SELECT DISTINCT title ${read}`,
    between: (from, until, made = []) => {
      const rows = `SELECT ${['*', ...made].join(', ')} ${read}`;
      return `FROM (${source.multiplied?.query(rows, from, until) ?? rows}) WHERE start >= ${from} AND start < ${until}`;
    },
    report,
  };
}
