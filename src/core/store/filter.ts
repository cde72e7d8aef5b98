import type { Role, Status } from '../model/vocabulary.ts';

/** Limits of latitude and longitude, degrees. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/**
 * Kinds of certainty one can ask for: a date at least so precise, a place known to 5 km or exactly, and at least so many
 * independent sources.
 */
export const CERTAINTIES = [
  'month',
  'day',
  'hour',
  'near-place',
  'exact-place',
  'two-sources',
  'three-sources',
] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Which events are wanted; an empty list or text asks for nothing. Values of one list mean any of them, except
 * `certainty`, where all must hold, and `actor` when `actors` is 'all'. Ids are those of the tables.
 */
export interface Filter {
  readonly actor: readonly string[];
  readonly actors: 'any' | 'all';
  readonly role: readonly Role[];
  readonly category: readonly string[];
  readonly status: readonly Status[];
  readonly place: readonly string[];
  readonly source: readonly string[];
  readonly certainty: readonly Certainty[];
  readonly q: string;
  /** Only events whose point lies in here. */
  readonly within?: Bounds;
}

export const NO_FILTER: Filter = {
  actor: [],
  actors: 'any',
  role: [],
  category: [],
  status: [],
  place: [],
  source: [],
  certainty: [],
  q: '',
};
