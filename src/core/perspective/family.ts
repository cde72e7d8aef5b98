import { groupBy } from '../../base/group-by.ts';
import type { ActorRow } from '../model/tables.ts';

/** Ids of an actor and of all his members, members of members included. */
export function familyOf(actors: readonly ActorRow[], id: string): ReadonlySet<string> {
  const members = groupBy(actors, ({ part_of }) => part_of);
  const family = new Set<string>();
  const add = (one: string) => {
    if (family.has(one)) return;
    family.add(one);
    for (const member of members.get(one) ?? []) add(member.id);
  };
  add(id);
  return family;
}
