import {
  DOUBLE,
  FLOAT,
  INTEGER,
  LIST,
  listValue,
  UBIGINT,
  UINTEGER,
  USMALLINT,
  UTINYINT,
  VARCHAR,
} from '@duckdb/node-api';
import { vagueBits } from '../../core/dataset/column-builder.ts';
import { FLAG } from '../../core/dataset/event-columns.ts';
import type { Participation } from '../../core/dataset/event-values.ts';
import { flagsOf } from '../../core/dataset/when-at.ts';
import { PRECISIONS, STATUSES } from '../../core/model/vocabulary.ts';
import type { Count } from '../../core/perspective/count.ts';
import { EVER } from '../set/set-ticks.ts';
import type { ChunkColumns } from './chunk-writer.ts';
import type { LoadedEvent } from './event-source.ts';
import type { Who } from './who-takes-part.ts';

const MOST_ORIGINS = 0xff;

const clipped = (instant: number) => Math.max(-EVER, Math.min(EVER, instant));

/** An event, and the rows of what it shares with others. */
export interface StagedRow {
  readonly event: LoadedEvent;
  readonly who: number;
  readonly told: number;
}

/** What is written of each event before rows are sorted; instants in ms, `EVER` for those without an end. */
export const ROW: ChunkColumns<StagedRow> = {
  serial: [INTEGER, (_, serial) => serial],
  who: [INTEGER, ({ who }) => who],
  told: [INTEGER, ({ told }) => told],
  id: [VARCHAR, ({ event }) => event.id],
  title: [VARCHAR, ({ event }) => event.title],
  start: [DOUBLE, ({ event }) => clipped(event.values.when.startEarliest)],
  start_latest: [DOUBLE, ({ event }) => clipped(event.values.when.startLatest)],
  end_earliest: [DOUBLE, ({ event }) => clipped(event.values.when.endEarliest)],
  over: [DOUBLE, ({ event }) => clipped(event.values.when.endLatest)],
  place: [INTEGER, ({ event }) => event.values.place ?? null],
  source: [INTEGER, ({ event }) => event.values.source],
  x: [FLOAT, ({ event }) => event.values.point?.x ?? null],
  y: [FLOAT, ({ event }) => event.values.point?.y ?? null],
  locator: [VARCHAR, ({ event }) => event.locator],
  text: [VARCHAR, ({ event }) => event.text],
  summary: [VARCHAR, ({ event }) => event.summary],
  date: [VARCHAR, ({ event }) => event.written.date],
  time: [VARCHAR, ({ event }) => event.written.time ?? null],
  whole: [INTEGER, ({ event }) => event.values.whole ?? null],
};

const figure =
  (of: 'killed' | 'wounded' | 'quantity', edge: 'low' | 'high') =>
  ({ values: { figures } }: LoadedEvent) =>
    figures?.[of]?.[edge] ?? null;

const bitsOf = ({ values: { when, exact } }: LoadedEvent) => flagsOf(when) | (exact ? FLAG.exactPlace : 0);

/** What many events have in common beside who takes part. */
export const TOLD: ChunkColumns<LoadedEvent> = {
  told: [INTEGER, (_, number) => number],
  zone: [VARCHAR, ({ written }) => written.zone ?? null],
  flags: [UTINYINT, bitsOf],
  precision: [UTINYINT, ({ values: { when } }) => PRECISIONS.indexOf(when.precision)],
  category: [USMALLINT, ({ values: { category } }) => category],
  status: [UTINYINT, ({ values: { status } }) => STATUSES.indexOf(status)],
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
  kind: [VARCHAR, ({ kind }) => kind],
};

const countKey = (count: Count | undefined) =>
  count ? `${count.low} ${count.high} ${count.open} ${count.about}` : '';

/** The same for events whose rows of `TOLD` are. */
export function toldKey(event: LoadedEvent): string {
  const { when, category, status, radius, unit, origins, figures } = event.values;
  const counts = figures
    ? `${countKey(figures.killed)}\n${countKey(figures.wounded)}\n${countKey(figures.quantity)}`
    : '';
  return `${bitsOf(event)} ${when.precision} ${category} ${status} ${radius} ${unit} ${origins}\n${event.kind}\n${event.written.zone}\n${counts}`;
}

/** Who takes part, as bits and lists. */
export const WHO: ChunkColumns<Who> = {
  who: [INTEGER, (_, number) => number],
  parts: [LIST(UINTEGER), ({ parts }) => listValue(parts)],
  own: [LIST(UINTEGER), ({ own }) => listValue(own)],
  own_kinds: [LIST(UBIGINT), ({ ownKinds }) => listValue(ownKinds)],
  actors: [LIST(UINTEGER), ({ actors }) => listValue(actors)],
  actor_kinds: [LIST(UBIGINT), ({ actorKinds }) => listValue(actorKinds)],
  kinds: [UBIGINT, ({ kinds }) => kinds],
};

/** The same for events whose rows of `WHO` are. */
export function whoKey(parts: readonly Participation[]): string {
  let key = '';
  for (const { actor, role, attribution } of parts) key += `${actor} ${role} ${attribution}\n`;
  return key;
}
