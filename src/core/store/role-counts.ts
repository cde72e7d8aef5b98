import { countCommon, intersection } from '../../base/bitset.ts';
import { ROLES } from '../model/vocabulary.ts';
import { actorGroups } from './clauses/actor.ts';
import type { Indexes } from './indexes.ts';
import { rowsPerRole } from './participations.ts';
import type { Selection } from './selections.ts';

/** Events per role, of those that pass whatever the role: in it are the chosen actors, or anybody where none is chosen. */
export function countRoles(indexes: Indexes, { set, filter }: Selection): Uint32Array {
  const groups = actorGroups(indexes, filter).map((actors) => rowsPerRole(indexes.participations(), actors));
  const perRole = groups.length > 0 ? groups : [indexes.rolesOfAnybody()];
  return Uint32Array.from(ROLES, (_, role) =>
    countCommon(set.byStart.bits, perRole.map((rows) => rows[role]).reduce(intersection)),
  );
}
