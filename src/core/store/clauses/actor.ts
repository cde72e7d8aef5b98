import { type Bitset, intersection } from '../../../base/bitset.ts';
import { subtree } from '../../dataset/tree.ts';
import { ROLES, type Role } from '../../model/vocabulary.ts';
import { type Clause, listKey } from '../clause.ts';
import type { Filter } from '../filter.ts';
import type { Indexes } from '../indexes.ts';
import { ANY_ROLE, rowsOfActors } from '../participations.ts';
import { rowsWithCodes } from '../rows-with-codes.ts';

/** Roles as bits; all of them when none is named. */
export function roleBits(roles: readonly Role[]): number {
  return roles.length === 0 ? ANY_ROLE : roles.reduce((bits, role) => bits | (1 << ROLES.indexOf(role)), 0);
}

/** The codes of the chosen actors and of their members; an unknown id stands for nobody. */
export function codesOfActors({ dataset }: Indexes, ids: readonly string[]): readonly number[] {
  const chosen = dataset.actors.flatMap(({ id }, code) => (ids.includes(id) ? [code] : []));
  return [...new Set(chosen.flatMap((code) => subtree(dataset.actorTree, code)))];
}

/** The groups of actors of which each has to take part: everyone chosen for himself, or all as one. */
export function actorGroups(indexes: Indexes, { actor, actors }: Filter): readonly (readonly number[])[] {
  if (actor.length === 0) return [];
  const groups = actors === 'all' ? actor.map((id) => [id]) : [actor];
  return groups.map((ids) => codesOfActors(indexes, ids));
}

function rowsWithRoles(indexes: Indexes, wanted: number): Bitset {
  const allowed = Uint8Array.from({ length: 256 }, (_, roles) => roles & wanted);
  return rowsWithCodes(indexes.participations().anybody, allowed);
}

export const actorClause: Clause = {
  key({ actor, actors, role }) {
    if (actor.length === 0 && role.length === 0) return '';
    const together = actors === 'all' && new Set(actor).size > 1 ? 'all' : 'any';
    return `${together} ${listKey(actor)} ${listKey(role)}`;
  },
  rows(indexes, filter) {
    const wanted = roleBits(filter.role);
    const groups = actorGroups(indexes, filter);
    if (groups.length === 0) return rowsWithRoles(indexes, wanted);
    const { length } = indexes.dataset.columns;
    return groups
      .map((actors) => rowsOfActors(indexes.participations(), length, actors, wanted))
      .reduce(intersection);
  },
};
