import type { RoleRow } from '../../core/model/tables.ts';
import { ROLES, type Role } from '../../core/model/vocabulary.ts';

export interface RoleGroup {
  readonly role: Role;
  readonly parts: readonly RoleRow[];
}

export interface RoleGroups {
  /** Who did it to whom: both sides, or neither when one of them is not told. */
  readonly action?: { readonly by: readonly RoleRow[]; readonly against: readonly RoleRow[] };
  /** Everybody else, in the order of the vocabulary. */
  readonly others: readonly RoleGroup[];
}

/** The parts of an event's actors: an action from one side to the other where there is one, then role by role. */
export function roleGroups(roles: readonly RoleRow[]): RoleGroups {
  const playing = (role: Role) => roles.filter((part) => part.role === role);
  const perpetrators = playing('perpetrator');
  const by = perpetrators.length > 0 ? perpetrators : playing('announcer');
  const against = [...playing('target'), ...playing('victim')];
  const isAction = by.length > 0 && against.length > 0;
  const shown = new Set<RoleRow>(isAction ? [...by, ...against] : []);
  const others = ROLES.map((role) => ({ role, parts: playing(role).filter((part) => !shown.has(part)) }));
  return {
    action: isAction ? { by, against } : undefined,
    others: others.filter(({ parts }) => parts.length > 0),
  };
}
