/** A moment of the record: an instant (ms), or up to and with a claim where only an order is known. */
export type AsOf = { readonly at: number } | { readonly claim: string };

/** From where the record is looked at: as it stood at a moment, and with one speaker's word before that of others. */
export interface Perspective {
  readonly asof?: AsOf;
  /** Id of an actor; his members speak for him. */
  readonly speaker?: string;
}

/** Everything that has been said, by everybody. */
export const WHOLE_RECORD: Perspective = {};

export function isWholeRecord({ asof, speaker }: Perspective): boolean {
  return asof === undefined && speaker === undefined;
}
