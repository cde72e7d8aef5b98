import { addBit, type Bitset, emptyBits } from '../../base/bitset.ts';
import type { EventColumns } from '../dataset/columns.ts';

/**
 * Who takes part in what, by actor: the rows of actor a are `rows[offsets[a]]` up to `rows[offsets[a + 1]]`, by date, each
 * with its role. Sets of roles are bits of a byte: bit r for the role with code r in ROLES, of which there are eight.
 */
export interface Participations {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  readonly roles: Uint8Array;
  /** Per row the roles that anybody has in it. */
  readonly anybody: Uint8Array;
}

export const ANY_ROLE = 0xff;

export function participations(columns: EventColumns, actors: number): Participations {
  const { length, actorOffsets, actorCodes, roleCodes } = columns;
  const offsets = new Uint32Array(actors + 1);
  for (let i = 0; i < actorCodes.length; i++) offsets[actorCodes[i] + 1]++;
  for (let actor = 0; actor < actors; actor++) offsets[actor + 1] += offsets[actor];
  const next = offsets.slice();
  const rows = new Uint32Array(actorCodes.length);
  const roles = new Uint8Array(actorCodes.length);
  const anybody = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    for (let i = actorOffsets[row]; i < actorOffsets[row + 1]; i++) {
      const at = next[actorCodes[i]]++;
      const role = 1 << roleCodes[i];
      rows[at] = row;
      roles[at] = role;
      anybody[row] |= role;
    }
  }
  return { offsets, rows, roles, anybody };
}

/** The rows in which one of these actors has one of the wanted roles. */
export function rowsOfActors(
  from: Participations,
  length: number,
  actors: readonly number[],
  wanted: number,
): Bitset {
  const bits = emptyBits(length);
  for (const actor of actors) {
    for (let i = from.offsets[actor]; i < from.offsets[actor + 1]; i++) {
      if (from.roles[i] & wanted) addBit(bits, from.rows[i]);
    }
  }
  return bits;
}
