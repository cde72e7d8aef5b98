import type { Codes } from './code-column.ts';
import type { TextColumn } from './text-column.ts';

/** No value in a count column (killed, wounded). */
export const NOT_GIVEN = -1;

/** Bits of `EventColumns.vague`: figures that are "at least", and figures that are "about". */
export const OPEN = { quantity: 1, killed: 2, wounded: 4 } as const;
export const ABOUT = { quantity: 8, killed: 16, wounded: 32 } as const;

/** Bits of `EventColumns.flags`. */
export const FLAG = {
  lasting: 1,
  openStart: 2,
  openEnd: 4,
  approximate: 8,
  uncertain: 16,
  exactPlace: 32,
} as const;

/**
 * The events as columns, sorted by startEarliest, then endLatest, then id; a row number is a position in them.
 * Codes (code-column.ts) index the lists of the Dataset (`categories`, `places`, …) or the vocabularies (`STATUSES`, `PRECISIONS`,
 * `ROLES`). Instants in ms. All buffers can be transferred between threads.
 */
export interface EventColumns {
  readonly length: number;
  readonly startEarliest: Float64Array;
  readonly startLatest: Float64Array;
  readonly endEarliest: Float64Array;
  readonly endLatest: Float64Array;
  readonly flags: Uint8Array;
  readonly precision: Uint8Array;
  readonly category: Codes;
  readonly status: Uint8Array;
  readonly place: Codes;
  readonly source: Codes;
  /** Web Mercator, the world is 0..1 to the east and to the south; NaN where there is no point. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Metres round the point within which the event lies; 0 for an exact point. */
  readonly radius: Float32Array;
  readonly killedLow: Int32Array;
  readonly killedHigh: Int32Array;
  readonly woundedLow: Int32Array;
  readonly woundedHigh: Int32Array;
  /** NOT_GIVEN where there is none. */
  readonly quantityLow: Float64Array;
  readonly quantityHigh: Float64Array;
  /** What the quantity counts. */
  readonly unit: Codes;
  /** Bits of OPEN and ABOUT. */
  readonly vague: Uint8Array;
  /** How many publishers stand behind the event. */
  readonly origins: Uint8Array;
  /** Row of the event that it is a part of, or -1; absent where nothing is a part. */
  readonly partOf?: Int32Array;
  /** Actors of row i are actorCodes[actorOffsets[i]] up to actorOffsets[i + 1], each with a role (code in ROLES). */
  readonly actorOffsets: Uint32Array;
  readonly actorCodes: Codes;
  readonly roleCodes: Uint8Array;
  /** How well each part is known, as its code in ATTRIBUTIONS. */
  readonly attributionCodes: Uint8Array;
  /** Code of the row's title in Dataset.titles. */
  readonly title: Codes;
  /** The id, the date as EDTF and what is told of each row, where no table keeps them. */
  readonly id?: TextColumn;
  readonly date?: TextColumn;
  readonly summary?: TextColumn;
  /** IANA names of the zones of dates, empty where it is the set's; absent where no event has another. */
  readonly zone?: TextColumn;
  /** The row or entry of the file that the event was read from, as a spreadsheet counts. */
  readonly fileRow?: Uint32Array;
  /** The rows by when they are over (see end-order.ts), where whoever made the columns worked it out. */
  readonly endOrder?: Uint32Array;
  /** The rows with a point along a curve (see point-order.ts), likewise. */
  readonly pointOrder?: Uint32Array;
}
