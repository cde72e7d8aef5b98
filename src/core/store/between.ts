import type { Dataset, EventRecord } from '../dataset/dataset.ts';
import { subtree } from '../dataset/tree.ts';
import type { RoleRow } from '../model/tables.ts';
import { ATTRIBUTIONS, type Attribution, type Role } from '../model/vocabulary.ts';
import { isRole } from '../perspective/claimable.ts';
import type { Saying } from '../perspective/sayings.ts';

/** What one side does to the other in an event. */
export interface Deed {
  /** `against` where a perpetrator has a target or victim on the other side, `towards` in gentler parts. */
  readonly how: 'against' | 'towards';
  /** How well it is known: the strongest attribution of the parts that make it a deed. */
  readonly attribution: Attribution;
}

/** The first actor with its members, then the second. */
export type Sides<T> = readonly [T, T];

/** An event that ties two sides together. */
export interface SharedEvent {
  readonly row: number;
  /** The parts of each side, those that are only denied among them. */
  readonly roles: Sides<readonly RoleRow[]>;
  /** What each side does to the other; to announce something is to say it, and no deed. */
  readonly deeds: Sides<Deed | undefined>;
  /** No more than words: one side has no part, or announces what the other is concerned by, and neither does anything. */
  readonly spoken: boolean;
  /** What one side says where the other has a part or is named, in the order in which it was said. */
  readonly sayings: readonly Saying[];
}

const ACTING: ReadonlySet<Role> = new Set(['perpetrator', 'mediator']);
const RECEIVING: ReadonlySet<Role> = new Set(['target', 'victim', 'counterpart', 'subject']);
const HARMED: ReadonlySet<Role> = new Set(['target', 'victim']);

function strongest(roles: readonly RoleRow[]): Attribution {
  return ATTRIBUTIONS.find((one) => roles.some(({ attribution }) => attribution === one)) ?? 'unknown';
}

/** A part that is only denied is none. */
function isTold({ attribution }: RoleRow): boolean {
  return attribution !== 'denied';
}

function receivingIn(roles: readonly RoleRow[]): readonly RoleRow[] {
  return roles.filter((one) => isTold(one) && RECEIVING.has(one.role));
}

/** What the first do to the second. */
function deedOf(first: readonly RoleRow[], second: readonly RoleRow[]): Deed | undefined {
  const acting = first.filter((one) => isTold(one) && ACTING.has(one.role));
  const receiving = receivingIn(second);
  if (acting.length === 0 || receiving.length === 0) return undefined;
  const hostile = acting.filter(({ role }) => role === 'perpetrator');
  return hostile.length > 0 && receiving.some(({ role }) => HARMED.has(role))
    ? { how: 'against', attribution: strongest(hostile) }
    : { how: 'towards', attribution: strongest(acting) };
}

/** Whether the first announce something that the second are concerned by. */
function speaksOf(first: readonly RoleRow[], second: readonly RoleRow[]): boolean {
  return first.some((one) => isTold(one) && one.role === 'announcer') && receivingIn(second).length > 0;
}

/**
 * Ids of each actor and of its members. Where one belongs to the other, its members count for it and no longer for the
 * other, so that nobody stands on both sides.
 */
function familiesOf({ actors, actorTree }: Dataset, ids: Sides<string>): Sides<ReadonlySet<string>> {
  const [first, second] = ids.map((id) => {
    const code = actors.findIndex((actor) => actor.id === id);
    return new Set(code < 0 ? [] : subtree(actorTree, code).map((one) => actors[one].id));
  });
  const without = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    new Set([...a].filter((id) => !b.has(id)));
  if (first.has(ids[1])) return [without(first, second), second];
  if (second.has(ids[0])) return [first, without(second, first)];
  return [first, second];
}

/** Calls back for every row in which one of the actors takes part, by the columns alone. */
function rowsOf({ columns, actors }: Dataset, ids: readonly ReadonlySet<string>[]): readonly number[] {
  const wanted = actors.map(({ id }) => ids.some((family) => family.has(id)));
  const { actorOffsets, actorCodes } = columns;
  const rows: number[] = [];
  for (let row = 0; row < columns.length; row++) {
    for (let at = actorOffsets[row]; at < actorOffsets[row + 1]; at++) {
      if (!wanted[actorCodes[at]]) continue;
      rows.push(row);
      break;
    }
  }
  return rows;
}

function sharedEvent(
  { row, roles, sayings }: EventRecord,
  families: Sides<ReadonlySet<string>>,
): SharedEvent | undefined {
  const [first, second] = families.map((family) => roles.filter(({ actor }) => family.has(actor)));
  const concerns = (side: 0 | 1, { claim }: Saying) =>
    (side === 0 ? first : second).length > 0 ||
    (isRole(claim.field) && families[side].has(claim.value ?? ''));
  const said = sayings.filter(
    (saying) =>
      (families[0].has(saying.claim.speaker) && concerns(1, saying)) ||
      (families[1].has(saying.claim.speaker) && concerns(0, saying)),
  );
  const isApart = first.length === 0 || second.length === 0;
  if (isApart && said.length === 0) return undefined;
  const deeds: SharedEvent['deeds'] = [deedOf(first, second), deedOf(second, first)];
  const speaks = isApart || speaksOf(first, second) || speaksOf(second, first);
  return {
    row,
    roles: [first, second],
    deeds,
    spoken: speaks && deeds.every((deed) => deed === undefined),
    sayings: said,
  };
}

/**
 * Everything that two actors, each with its members, did to each other, took part in together or said of each other, in
 * the order of the rows. Opens the record of every event in which either takes part.
 */
export function between(dataset: Dataset, id: string, other: string): readonly SharedEvent[] {
  if (id === other) return [];
  const families = familiesOf(dataset, [id, other]);
  const rows = rowsOf(dataset, families);
  return rows.flatMap((row) => sharedEvent(dataset.record(row), families) ?? []);
}
