import { addBit, type Bitset, emptyBits } from '../../base/bitset.ts';
import type { EventColumns } from '../dataset/columns.ts';
import { ROLES } from '../model/vocabulary.ts';

/** Who takes part in what, by actor: the rows of actor a are `rows[offsets[a]]` up to `rows[offsets[a + 1]]`, by date. */
export interface Participations {
  readonly length: number;
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  /** The role in each, as its code in ROLES. */
  readonly roles: Uint8Array;
}

export function participations(columns: EventColumns, actors: number): Participations {
  const { length, actorOffsets, actorCodes, roleCodes } = columns;
  const offsets = new Uint32Array(actors + 1);
  for (let i = 0; i < actorCodes.length; i++) offsets[actorCodes[i] + 1]++;
  for (let actor = 0; actor < actors; actor++) offsets[actor + 1] += offsets[actor];
  const next = offsets.slice();
  const rows = new Uint32Array(actorCodes.length);
  const roles = new Uint8Array(actorCodes.length);
  for (let row = 0; row < length; row++) {
    for (let i = actorOffsets[row]; i < actorOffsets[row + 1]; i++) {
      const at = next[actorCodes[i]]++;
      rows[at] = row;
      roles[at] = roleCodes[i];
    }
  }
  return { length, offsets, rows, roles };
}

/** The rows in which one of these actors has one of the wanted roles (bit r for the role with code r). */
export function rowsOfActors(
  { length, offsets, rows, roles }: Participations,
  actors: readonly number[],
  wanted: number,
): Bitset {
  const bits = emptyBits(length);
  for (const actor of actors) {
    for (let i = offsets[actor]; i < offsets[actor + 1]; i++) {
      if ((wanted >>> roles[i]) & 1) addBit(bits, rows[i]);
    }
  }
  return bits;
}

/** For each role the rows in which one of these actors has it. */
export function rowsPerRole(
  { length, offsets, rows, roles }: Participations,
  actors: readonly number[],
): readonly Bitset[] {
  const perRole = ROLES.map(() => emptyBits(length));
  for (const actor of actors) {
    for (let i = offsets[actor]; i < offsets[actor + 1]; i++) addBit(perRole[roles[i]], rows[i]);
  }
  return perRole;
}
