/** Why a part of an address was left out; interfaces have the words. */
export type Reason =
  | 'id'
  | 'word'
  | 'time'
  | 'asof'
  | 'pair'
  | 'order'
  | 'map-form'
  | 'map-range'
  | 'data'
  | 'version'
  | 'unknown';

export interface Problem {
  readonly value: string;
  readonly reason: Reason;
  /** The words that are allowed, where the reason is 'word'. */
  readonly help?: string;
}

/** What an address key gives: always a usable value, and what had to be left out of it. */
export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

export function reading<T>(value: T, problems: readonly Problem[] = []): Reading<T> {
  return { value, problems };
}
