import { sortedByNumber } from '../../base/radix-sort.ts';
import { ATTRIBUTIONS, PRECISIONS, ROLES, STATUSES } from '../model/vocabulary.ts';
import { COUNTED } from '../perspective/claimable.ts';
import type { Figures } from '../perspective/told-event.ts';
import {
  DICTIONARIES,
  type DictionaryName,
  PART_COLUMNS,
  PUSHED_TEXTS,
  type PushedText,
  ROW_COLUMNS,
} from './column-kinds.ts';
import { finished, moreRoom, roomFor } from './column-room.ts';
import { type Dictionary, dictionary } from './dictionary.ts';
import { ABOUT, type EventColumns, FLAG, NOT_GIVEN, OPEN } from './event-columns.ts';
import type { EventValues } from './event-values.ts';
import type { TextBuilder } from './text-builder.ts';
import { flagsOf } from './when-at.ts';

/** Events as columns, and the texts that their codes stand for. */
export interface CodedEvents {
  readonly columns: EventColumns;
  readonly dictionaries: Readonly<Record<DictionaryName, readonly string[]>>;
}

/** Takes events one by one, in any order, and makes their columns: push, push, …, finish. */
export interface ColumnBuilder {
  /** Give their codes to whoever pushes; known ids that were given at first have the codes of their places. */
  readonly dictionaries: Readonly<Record<DictionaryName, Dictionary>>;
  push(values: EventValues): void;
  /**
   * Sorts the events by their earliest start, then their latest end, then as they were pushed. `order` has for each row the
   * number of the event as it was pushed. To be called once, at the end.
   */
  finish(): CodedEvents & { readonly order: Uint32Array };
}

/** What a builder can be told beforehand. */
interface Expected {
  /** How many there will be, about: it saves room and time. */
  readonly rows?: number;
  readonly parts?: number;
  /** Take texts of the events, each of which is left out without its own, as where a table keeps them. */
  readonly texts?: Readonly<Partial<Record<PushedText, TextBuilder>>>;
}

/** A code where there is none, until the length of the dictionary is known. */
const NO_CODE = 0xffffffff;
const MOST_ORIGINS = 0xff;

/** The bits of figures in `EventColumns.vague`. */
export function vagueBits(figures: Figures): number {
  let bits = 0;
  for (const field of COUNTED) {
    const count = figures[field];
    if (count?.open) bits |= OPEN[field];
    if (count?.about) bits |= ABOUT[field];
  }
  return bits;
}

/** The numbers 0 to `length - 1` by their start, then their end, then themselves. */
function inTime(starts: Float64Array, ends: Float64Array, length: number): Uint32Array {
  const pushed = new Uint32Array(length);
  for (let i = 0; i < length; i++) pushed[i] = i;
  return sortedByNumber(starts, sortedByNumber(ends, pushed));
}

/** A builder whose dictionaries begin with the texts known. */
export function columnBuilder(
  known: Partial<Readonly<Record<DictionaryName, readonly string[]>>> = {},
  expected: Expected = {},
): ColumnBuilder {
  const { rows: roomAtFirst = 64, parts: partsAtFirst = 64, texts = {} } = expected;
  const dictionaries = Object.fromEntries(
    DICTIONARIES.map((name) => [name, dictionary(known[name])]),
  ) as Readonly<Record<DictionaryName, Dictionary>>;
  let rows = roomFor(ROW_COLUMNS, roomAtFirst);
  let parts = roomFor(PART_COLUMNS, partsAtFirst);
  const kept = PUSHED_TEXTS.filter((name) => texts[name]);
  /** Where the parts of each event end, of which event it is a part, and its row in a file, as pushed. */
  let links = roomFor({ partEnd: 'u32', whole: 'i32', fileRow: 'u32' }, roomAtFirst);
  let length = 0;
  let partCount = 0;
  let hasWholes = false;
  let hasFileRows = false;

  function pushParts(values: EventValues): void {
    for (const { actor, role, attribution } of values.parts) {
      if (partCount === parts.roleCodes.length) parts = moreRoom(parts);
      parts.actorCodes[partCount] = actor;
      parts.roleCodes[partCount] = ROLES.indexOf(role);
      parts.attributionCodes[partCount] = ATTRIBUTIONS.indexOf(attribution);
      partCount++;
    }
  }

  function push(values: EventValues): void {
    if (length === rows.flags.length) {
      rows = moreRoom(rows);
      links = moreRoom(links);
    }
    const row = length++;
    const { when, point, figures = {}, whole = -1 } = values;
    const { quantity, killed, wounded } = figures;
    rows.startEarliest[row] = when.startEarliest;
    rows.startLatest[row] = when.startLatest;
    rows.endEarliest[row] = when.endEarliest;
    rows.endLatest[row] = when.endLatest;
    rows.flags[row] = flagsOf(when) | (values.exact ? FLAG.exactPlace : 0);
    rows.precision[row] = PRECISIONS.indexOf(when.precision);
    rows.category[row] = values.category;
    rows.status[row] = STATUSES.indexOf(values.status);
    rows.place[row] = values.place ?? NO_CODE;
    rows.source[row] = values.source;
    rows.x[row] = point?.x ?? Number.NaN;
    rows.y[row] = point?.y ?? Number.NaN;
    rows.radius[row] = values.radius ?? 0;
    rows.killedLow[row] = killed?.low ?? NOT_GIVEN;
    rows.killedHigh[row] = killed?.high ?? NOT_GIVEN;
    rows.woundedLow[row] = wounded?.low ?? NOT_GIVEN;
    rows.woundedHigh[row] = wounded?.high ?? NOT_GIVEN;
    rows.quantityLow[row] = quantity?.low ?? NOT_GIVEN;
    rows.quantityHigh[row] = quantity?.high ?? NOT_GIVEN;
    rows.unit[row] = values.unit ?? NO_CODE;
    rows.vague[row] = vagueBits(figures);
    rows.origins[row] = Math.min(values.origins ?? 1, MOST_ORIGINS);
    rows.title[row] = values.title;
    pushParts(values);
    links.partEnd[row] = partCount;
    links.whole[row] = whole;
    hasWholes ||= whole >= 0;
    links.fileRow[row] = values.fileRow ?? 0;
    hasFileRows ||= values.fileRow !== undefined;
    for (const name of kept) texts[name]!.add(values[name] ?? '');
  }

  /** Where the parts of each row begin when the rows stand in order, and in which order the parts then stand. */
  function partsInOrder(order: Uint32Array) {
    const actorOffsets = new Uint32Array(length + 1);
    const partOrder = new Uint32Array(partCount);
    let next = 0;
    order.forEach((pushed, row) => {
      for (let at = pushed === 0 ? 0 : links.partEnd[pushed - 1]; at < links.partEnd[pushed]; at++)
        partOrder[next++] = at;
      actorOffsets[row + 1] = next;
    });
    return { actorOffsets, partOrder };
  }

  function wholesInOrder(order: Uint32Array): Int32Array {
    const rowOf = new Uint32Array(length);
    order.forEach((pushed, row) => {
      rowOf[pushed] = row;
    });
    return Int32Array.from(order, (pushed) => (links.whole[pushed] < 0 ? -1 : rowOf[links.whole[pushed]]));
  }

  return {
    dictionaries,
    push,
    finish() {
      const order = inTime(rows.startEarliest, rows.endLatest, length);
      const { actorOffsets, partOrder } = partsInOrder(order);
      const sizeOf = (name: DictionaryName) => dictionaries[name].texts.length;
      return {
        columns: {
          length,
          ...finished(ROW_COLUMNS, rows, order, sizeOf),
          ...finished(PART_COLUMNS, parts, partOrder, sizeOf),
          actorOffsets,
          ...(hasWholes && { partOf: wholesInOrder(order) }),
          ...(hasFileRows && { fileRow: Uint32Array.from(order, (pushed) => links.fileRow[pushed]) }),
          ...Object.fromEntries(kept.map((name) => [name, texts[name]!.finish(order)])),
        },
        dictionaries: Object.fromEntries(
          DICTIONARIES.map((name) => [name, dictionaries[name].texts]),
        ) as CodedEvents['dictionaries'],
        order,
      };
    },
  };
}
