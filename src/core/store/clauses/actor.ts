import { addAll, type Bitset, emptyBits, intersection } from '../../../base/bitset.ts';
import { subtree } from '../../dataset/tree.ts';
import { ROLES, type Role } from '../../model/vocabulary.ts';
import { type Clause, listKey } from '../clause.ts';
import type { Filter } from '../filter.ts';
import type { Indexes } from '../indexes.ts';
import { rowsOfActors } from '../participations.ts';

/** Bits of all roles. */
export const ANY_ROLE = 2 ** ROLES.length - 1;

/** Roles as bits, bit r for the role with code r; all of them when none is named. */
export function roleBits(roles: readonly Role[]): number {
  return roles.length === 0 ? ANY_ROLE : roles.reduce((bits, role) => bits | (1 << ROLES.indexOf(role)), 0);
}

/** The codes of the chosen actors and of their members; an unknown id stands for nobody. */
function codesOfActors({ dataset }: Indexes, ids: readonly string[]): readonly number[] {
  const chosen = dataset.actors.flatMap(({ id }, code) => (ids.includes(id) ? [code] : []));
  return [...new Set(chosen.flatMap((code) => subtree(dataset.actorTree, code)))];
}

/** The groups of actors of which each has to take part: everyone chosen for himself, or all as one. */
export function actorGroups(indexes: Indexes, { actor, actors }: Filter): readonly (readonly number[])[] {
  if (actor.length === 0) return [];
  const groups = actors === 'all' ? actor.map((id) => [id]) : [actor];
  return groups.map((ids) => codesOfActors(indexes, ids));
}

/** The rows in which anybody has one of the roles. */
function rowsWithRoles(indexes: Indexes, roles: readonly Role[]): Bitset {
  const rows = emptyBits(indexes.dataset.columns.length);
  for (const role of roles) addAll(rows, indexes.rolesOfAnybody()[ROLES.indexOf(role)]);
  return rows;
}

export const actorClause: Clause = {
  key({ actor, actors, role }) {
    if (actor.length === 0 && role.length === 0) return '';
    const together = actors === 'all' && new Set(actor).size > 1 ? 'all' : 'any';
    return `${together} ${listKey(actor)} ${listKey(role)}`;
  },
  rows(indexes, filter) {
    const groups = actorGroups(indexes, filter);
    if (groups.length === 0) return rowsWithRoles(indexes, filter.role);
    const wanted = roleBits(filter.role);
    return groups
      .map((actors) => rowsOfActors(indexes.participations(), actors, wanted))
      .reduce(intersection);
  },
};
