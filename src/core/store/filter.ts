import type { Attribution, Role, Status } from '../model/vocabulary.ts';

/**
 * Kinds of certainty one can ask for: a date at least so precise, a place known to 5 km or exactly, and at least so many
 * publishers.
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

/** How well an actor's part may be known, of what one can ask for: whatever is told of it. */
export const TOLD_ATTRIBUTIONS = [
  'established',
  'claimed',
  'alleged',
  'denied',
] as const satisfies readonly Attribution[];
export type ToldAttribution = (typeof TOLD_ATTRIBUTIONS)[number];

/**
 * Which events are wanted; an empty list or text asks for nothing. Values of one list mean any of them, except
 * `certainty`, where all must hold, and `actor` when `actors` is 'all'. Ids are those of the tables.
 */
export interface Filter {
  readonly actor: readonly string[];
  readonly actors: 'any' | 'all';
  readonly role: readonly Role[];
  readonly attribution: readonly ToldAttribution[];
  readonly category: readonly string[];
  readonly status: readonly Status[];
  readonly place: readonly string[];
  /** Whether an event counts as lying where one of its parts lies, too. */
  readonly places: 'own' | 'parts';
  readonly source: readonly string[];
  readonly certainty: readonly Certainty[];
  readonly q: string;
}

export const NO_FILTER: Filter = {
  actor: [],
  actors: 'any',
  role: [],
  attribution: [],
  category: [],
  status: [],
  place: [],
  places: 'own',
  source: [],
  certainty: [],
  q: '',
};
