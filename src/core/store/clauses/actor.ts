import { addAll, type Bitset, emptyBits, intersection } from '../../../base/bitset.ts';
import { ROLES } from '../../model/vocabulary.ts';
import { type Clause, listKey } from '../clause.ts';
import type { Filter } from '../filter.ts';
import type { Indexes } from '../indexes.ts';
import { wantedParts, wantsAny } from '../wanted-parts.ts';

/** The codes of the chosen actors; an unknown id stands for nobody. */
function codesOfActors({ dataset }: Indexes, ids: readonly string[]): readonly number[] {
  return dataset.actors.flatMap(({ id }, code) => (ids.includes(id) ? [code] : []));
}

/** The groups of actors of which each has to take part, himself or by a member: everyone chosen alone, or all as one. */
export function actorGroups(indexes: Indexes, { actor, actors }: Filter): readonly (readonly number[])[] {
  if (actor.length === 0) return [];
  const groups = actors === 'all' ? actor.map((id) => [id]) : [actor];
  return groups.map((ids) => codesOfActors(indexes, ids));
}

/** The rows in which anybody has one of the roles, attributed as asked. */
function rowsOfAnybody(indexes: Indexes, filter: Filter): Bitset {
  if (filter.attribution.length > 0)
    return indexes.parts().of(indexes.dataset.actorTree.roots, wantedParts(filter));
  const rows = emptyBits(indexes.dataset.columns.length);
  for (const role of filter.role) addAll(rows, indexes.rolesOfAnybody()[ROLES.indexOf(role)]);
  return rows;
}

/** Actors, their roles and how those are attributed are one part of a filter: all three are about the same part taken. */
export const actorClause: Clause = {
  key({ actor, actors, role, attribution }) {
    if (actor.length + role.length + attribution.length === 0) return '';
    const together = actors === 'all' && new Set(actor).size > 1 ? 'all' : 'any';
    return `${together} ${listKey(actor)} ${listKey(role)} ${listKey(attribution)}`;
  },
  rows(indexes, filter) {
    const groups = actorGroups(indexes, filter);
    if (groups.length === 0) return rowsOfAnybody(indexes, filter);
    const wanted = wantedParts(filter);
    return groups.map((actors) => indexes.parts().of(actors, wanted)).reduce(intersection);
  },
  endRows(indexes, filter) {
    const groups = actorGroups(indexes, filter);
    if (groups.length === 0 || !wantsAny(wantedParts(filter))) return undefined;
    return groups.map((actors) => indexes.parts().byEnd(actors)).reduce(intersection);
  },
};
