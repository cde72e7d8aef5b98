import type { ActorRow } from '../../model/tables.ts';
import type { ActorKind } from '../../model/vocabulary.ts';

/** Groups of made actors: what the group is called, what each member is called, how many there are. */
const GROUPS: readonly (readonly [name: string, kind: ActorKind, member: string, count: number])[] = [
  ['Armed groups', 'armed-group', 'Armed group', 12],
  ['Security forces', 'armed-force', 'Brigade', 12],
  ['Foreign missions', 'office', 'Mission', 8],
  ['Government', 'government', 'Ministry', 6],
  ['Parties', 'organization', 'Party', 8],
  ['Unions', 'organization', 'Union', 4],
];
/** The first armed group has units of its own: a third level of the tree. */
const UNITS = 4;

function actorOf(name: string, kind: ActorKind, part_of?: string): ActorRow {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, kind, ...(part_of && { part_of }) };
}

function groupOf([name, kind, member, count]: (typeof GROUPS)[number]): readonly ActorRow[] {
  const group = actorOf(name, kind);
  const members = Array.from({ length: count }, (_, i) => actorOf(`${member} ${i + 1}`, kind, group.id));
  return [group, ...members];
}

const first = actorOf('Armed group 1', 'armed-group');

/** Sixty actors that nobody will mistake for real ones. */
export const DEMO_ACTORS: readonly ActorRow[] = [
  ...GROUPS.flatMap(groupOf),
  ...Array.from({ length: UNITS }, (_, i) => actorOf(`Unit ${i + 1}`, 'armed-group', first.id)),
];

/** A step through the list that meets every actor, so that the busiest ones are of different groups. */
const STEP = 7;

/** How often each takes part: the k-th in a fixed order as 1/k (Zipf's law). */
export const ACTOR_WEIGHTS: readonly number[] = DEMO_ACTORS.map((_, code) => {
  const inverse = DEMO_ACTORS.findIndex((__, k) => (1 + k * STEP) % DEMO_ACTORS.length === code);
  return 1 / (inverse + 1);
});
