import { groupBy } from '../../../base/group-by.ts';
import type { RoleRow } from '../../../core/model/tables.ts';
import { ATTRIBUTIONS, type Role } from '../../../core/model/vocabulary.ts';

/** The actors who have the same parts in an event. */
export interface RolesRow {
  /** In the order in which they are read; several where the same actor is, for example, aimed at and harmed. */
  readonly roles: readonly Role[];
  /** One of each actor: that of the first of the roles. The best known come first. */
  readonly parts: readonly RoleRow[];
}

/** Who acts or speaks, on whom, who comes to harm, of whom it is. */
const ORDER: readonly Role[] = [
  'perpetrator',
  'announcer',
  'target',
  'victim',
  'subject',
  'counterpart',
  'mediator',
  'host',
];

/** The parts of an event's actors as rows, each actor once unless one part of his is better known than another. */
export function roleRows(parts: readonly RoleRow[]): readonly RolesRow[] {
  const inOrder = [...parts].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const actors = [...groupBy(inOrder, ({ actor, attribution }) => `${actor} ${attribution}`).values()];
  const rows = groupBy(actors, (own) => [...new Set(own.map(({ role }) => role))].join(' '));
  return [...rows.values()]
    .map((members) => ({
      roles: [...new Set(members[0].map(({ role }) => role))],
      parts: members
        .map(([first]) => first)
        .sort((a, b) => ATTRIBUTIONS.indexOf(a.attribution) - ATTRIBUTIONS.indexOf(b.attribution)),
    }))
    .sort((a, b) => ORDER.indexOf(a.roles[0]) - ORDER.indexOf(b.roles[0]) || a.roles.length - b.roles.length);
}
