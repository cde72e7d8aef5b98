import type { DuckDBConnection } from '@duckdb/node-api';
import { remembered } from '../../base/remembered.ts';
import { chunkWriter } from './chunk-writer.ts';
import type { EventSource, LoadedEvent } from './event-source.ts';
import { ROW, TOLD, toldKey, WHO, whoKey } from './staged-columns.ts';
import { whoTakesPart } from './who-takes-part.ts';

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
  /** A query over who takes part in them, as lists that many rows share by `who`. */
  readonly whos: string;
  /** A query over the rows of the set that start in this stretch of time, ms. */
  between(from: number, until: number): string;
  readonly report: string | undefined;
}

const TICKS = [60_000, 1000, 1] as const;

/** Rows of a shared table that are found again; the rest is written once more. */
const REMEMBERED = 200_000;

/** Reads all events of a source into the table `staged`, and what many share into two beside it; `onRows` hears now and then how many there are. */
export async function stage(
  connection: DuckDBConnection,
  source: EventSource,
  onRows: (rows: number) => void,
): Promise<Staged> {
  let serial = 0;
  let first = 0;
  let grain = 0;
  let hasWholes = false;
  const rows = await chunkWriter(connection, 'staged', ROW, (all) => onRows(all - first));
  const whos = await chunkWriter(connection, 'whos', WHO);
  const tolds = await chunkWriter(connection, 'tolds', TOLD);
  const whoOf = remembered<LoadedEvent, number>(
    REMEMBERED,
    ({ values }) => whoKey(values.parts),
    ({ values }) => whos.add(whoTakesPart(values.parts, source.parentOf)),
  );
  const toldOf = remembered(REMEMBERED, toldKey, tolds.add);

  function isWhole({ values: { when } }: LoadedEvent): boolean {
    const tick = TICKS[grain];
    const isAt = (at: number) => !Number.isFinite(at) || at % tick === 0;
    return (
      isAt(when.startEarliest) && isAt(when.startLatest) && isAt(when.endEarliest) && isAt(when.endLatest)
    );
  }

  const report = await source.read({
    take(event) {
      while (grain < TICKS.length - 1 && !isWhole(event)) grain++;
      hasWholes ||= event.values.whole !== undefined;
      serial = rows.add({ event, who: whoOf(event), told: toldOf(event) }) + 1;
    },
    again() {
      first = serial;
    },
  });
  for (const writer of [rows, whos, tolds]) writer.close();
  const read = `FROM (SELECT * EXCLUDE (told) FROM staging.staged JOIN staging.tolds USING (told) WHERE serial >= ${first})`;
  return {
    rows: source.multiplied?.rows ?? serial - first,
    firstFresh: 0,
    tick: TICKS[grain],
    hasWholes,
    read,
    titles: `SELECT DISTINCT title FROM staging.staged WHERE serial >= ${first}`,
    whos: 'FROM staging.whos',
    between: (from, until) =>
      `FROM (${source.multiplied?.query(read, from, until) ?? read}) WHERE start >= ${from} AND start < ${until}`,
    report,
  };
}
