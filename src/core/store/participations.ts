import { addBit, type Bitset } from '../../base/bitset.ts';
import type { EventColumns } from '../dataset/event-columns.ts';
import { isWanted, type WantedParts } from './wanted-parts.ts';

/** Who takes part in what, by actor: the rows of actor a are `rows[offsets[a]]` up to `rows[offsets[a + 1]]`, by date. */
export interface Participations {
  readonly length: number;
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  /** The role in each, as its code in ROLES. */
  readonly roles: Uint8Array;
  /** How well each is known, as its code in ATTRIBUTIONS. */
  readonly attributions: Uint8Array;
}

export function participations(columns: EventColumns, actors: number): Participations {
  const { length, actorOffsets, actorCodes, roleCodes, attributionCodes } = columns;
  const offsets = new Uint32Array(actors + 1);
  for (let i = 0; i < actorCodes.length; i++) offsets[actorCodes[i] + 1]++;
  for (let actor = 0; actor < actors; actor++) offsets[actor + 1] += offsets[actor];
  const next = offsets.slice();
  const rows = new Uint32Array(actorCodes.length);
  const roles = new Uint8Array(actorCodes.length);
  const attributions = new Uint8Array(actorCodes.length);
  for (let row = 0; row < length; row++) {
    for (let i = actorOffsets[row]; i < actorOffsets[row + 1]; i++) {
      const at = next[actorCodes[i]]++;
      rows[at] = row;
      roles[at] = roleCodes[i];
      attributions[at] = attributionCodes[i];
    }
  }
  return { length, offsets, rows, roles, attributions };
}

/** Adds the rows in which one of these actors himself has a wanted part. */
export function addRowsOf(
  all: Bitset,
  { offsets, rows, roles, attributions }: Participations,
  actors: readonly number[],
  wanted: WantedParts,
): void {
  for (const actor of actors) {
    for (let i = offsets[actor]; i < offsets[actor + 1]; i++) {
      if (isWanted(wanted, roles[i], attributions[i])) addBit(all, rows[i]);
    }
  }
}
