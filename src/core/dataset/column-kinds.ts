import type { Codes } from './code-column.ts';

/** Arrays of numbers that columns are made of, by their short names. */
export const NUMBERS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;
export type NumberKind = keyof typeof NUMBERS;
export type Numbers = InstanceType<(typeof NUMBERS)[NumberKind]>;

/** The dictionaries that codes of events stand in. */
export const DICTIONARIES = ['actors', 'places', 'sources', 'categories', 'titles', 'units'] as const;
export type DictionaryName = (typeof DICTIONARIES)[number];

/** Columns with a text for each event, where no table keeps it. */
export const PUSHED_TEXTS = ['id', 'date', 'summary'] as const;
export type PushedText = (typeof PUSHED_TEXTS)[number];

/** All columns of texts; that of zones is there only where an event has one of its own. */
export const TEXT_COLUMNS = [...PUSHED_TEXTS, 'zone'] as const;

/** What a column holds: numbers of a kind, or codes of a dictionary. */
export type ColumnKind = NumberKind | DictionaryName;

/** The columns with one value for each event; what they mean stands in event-columns.ts. */
export const ROW_COLUMNS = {
  startEarliest: 'f64',
  startLatest: 'f64',
  endEarliest: 'f64',
  endLatest: 'f64',
  flags: 'u8',
  precision: 'u8',
  category: 'categories',
  status: 'u8',
  place: 'places',
  source: 'sources',
  x: 'f32',
  y: 'f32',
  radius: 'f32',
  killedLow: 'i32',
  killedHigh: 'i32',
  woundedLow: 'i32',
  woundedHigh: 'i32',
  quantityLow: 'f64',
  quantityHigh: 'f64',
  unit: 'units',
  vague: 'u8',
  origins: 'u8',
  title: 'titles',
} as const satisfies Readonly<Record<string, ColumnKind>>;

/** The columns with one value for each part that somebody has in an event. */
export const PART_COLUMNS = {
  actorCodes: 'actors',
  roleCodes: 'u8',
  attributionCodes: 'u8',
} as const satisfies Readonly<Record<string, ColumnKind>>;

export function isDictionary(kind: ColumnKind): kind is DictionaryName {
  return !(kind in NUMBERS);
}

/** Columns of these kinds: codes in arrays as wide as their dictionary wants. */
export type ColumnsOf<K> = {
  readonly [C in keyof K]: K[C] extends NumberKind ? InstanceType<(typeof NUMBERS)[K[C]]> : Codes;
};
