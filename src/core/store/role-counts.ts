import { ROLES } from '../model/vocabulary.ts';
import { actorGroups } from './clauses/actor.ts';
import type { Indexes } from './indexes.ts';
import type { Selection } from './selections.ts';

/** Events per set of roles (bits of a byte) that anybody has in them. */
function countAnybody(anybody: Uint8Array, rows: Uint32Array): Uint32Array {
  const perSet = new Uint32Array(256);
  for (let i = 0; i < rows.length; i++) perSet[anybody[rows[i]]]++;
  return perSet;
}

/** Events per set of roles that all groups of actors have in common in them. */
function countGroups(
  { dataset }: Indexes,
  rows: Uint32Array,
  groups: readonly (readonly number[])[],
): Uint32Array {
  const { actorOffsets, actorCodes, roleCodes } = dataset.columns;
  const common = new Uint8Array(rows.length).fill(0xff);
  for (const actors of groups) {
    const member = new Uint8Array(dataset.actors.length);
    for (const actor of actors) member[actor] = 1;
    for (let i = 0; i < rows.length; i++) {
      const to = actorOffsets[rows[i] + 1];
      let roles = 0;
      for (let at = actorOffsets[rows[i]]; at < to; at++) roles |= member[actorCodes[at]] << roleCodes[at];
      common[i] &= roles;
    }
  }
  const perSet = new Uint32Array(256);
  for (let i = 0; i < common.length; i++) perSet[common[i]]++;
  return perSet;
}

/** Events per role, of those that pass whatever the role: in it are the chosen actors, or anybody where none is chosen. */
export function countRoles(indexes: Indexes, { set: { rows }, filter }: Selection): Uint32Array {
  const groups = actorGroups(indexes, filter);
  const perSet =
    groups.length > 0
      ? countGroups(indexes, rows(), groups)
      : countAnybody(indexes.participations().anybody, rows());
  return Uint32Array.from(ROLES, (_, role) =>
    perSet.reduce((sum, count, roles) => sum + ((roles >>> role) & 1) * count, 0),
  );
}
