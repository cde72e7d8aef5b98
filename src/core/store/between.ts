import type { Dataset } from '../dataset/dataset.ts';
import type { EventRecord } from '../dataset/event-item.ts';
import { subtree } from '../dataset/tree.ts';
import type { RoleRow } from '../model/tables.ts';
import { ATTRIBUTIONS, type Attribution, ROLES, type Role } from '../model/vocabulary.ts';
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

/** The part that somebody has in an event. */
export type Part = Pick<RoleRow, 'role' | 'attribution'>;

/** An event that ties two sides together, by its row. */
export interface SharedRow {
  readonly row: number;
  /** The parts of each side, those that are only denied among them. */
  readonly parts: Sides<readonly Part[]>;
  /** What each side does to the other; to announce something is to say it, and no deed. */
  readonly deeds: Sides<Deed | undefined>;
  /** No more than words: one side has no part, or announces what the other is concerned by, and neither does anything. */
  readonly spoken: boolean;
  /** What one side says where the other has a part or is named, in the order in which it was said. */
  readonly sayings: readonly Saying[];
}

/** The same with the whole event, and who has the parts. */
export interface SharedEvent extends Omit<SharedRow, 'row' | 'parts'> {
  readonly event: EventRecord;
  readonly roles: Sides<readonly RoleRow[]>;
}

const ACTING: ReadonlySet<Role> = new Set(['perpetrator', 'mediator']);
const RECEIVING: ReadonlySet<Role> = new Set(['target', 'victim', 'counterpart', 'subject']);
const HARMED: ReadonlySet<Role> = new Set(['target', 'victim']);

function strongest(roles: readonly Part[]): Attribution {
  return ATTRIBUTIONS.find((one) => roles.some(({ attribution }) => attribution === one)) ?? 'unknown';
}

/** A part that is only denied is none. */
function isTold({ attribution }: Part): boolean {
  return attribution !== 'denied';
}

function receivingIn(roles: readonly Part[]): readonly Part[] {
  return roles.filter((one) => isTold(one) && RECEIVING.has(one.role));
}

/** What the first do to the second. */
function deedOf(first: readonly Part[], second: readonly Part[]): Deed | undefined {
  const acting = first.filter((one) => isTold(one) && ACTING.has(one.role));
  const receiving = receivingIn(second);
  if (acting.length === 0 || receiving.length === 0) return undefined;
  const hostile = acting.filter(({ role }) => role === 'perpetrator');
  return hostile.length > 0 && receiving.some(({ role }) => HARMED.has(role))
    ? { how: 'against', attribution: strongest(hostile) }
    : { how: 'towards', attribution: strongest(acting) };
}

/** Whether the first announce something that the second are concerned by. */
function speaksOf(first: readonly Part[], second: readonly Part[]): boolean {
  return first.some((one) => isTold(one) && one.role === 'announcer') && receivingIn(second).length > 0;
}

/**
 * Ids of each actor and of its members. Where one belongs to the other, its members count for it and no longer for the
 * other, so that nobody stands on both sides.
 */
export function familiesOf(
  { actors, actorTree }: Pick<Dataset, 'actors' | 'actorTree'>,
  ids: Sides<string>,
): Sides<ReadonlySet<string>> {
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

/** The parts of each side in the event of a row, by the columns alone. */
function partsAt(
  { actorOffsets, actorCodes, roleCodes, attributionCodes }: Dataset['columns'],
  row: number,
  sides: Sides<Uint8Array>,
): Sides<readonly Part[]> {
  const parts: [Part[], Part[]] = [[], []];
  for (let at = actorOffsets[row]; at < actorOffsets[row + 1]; at++) {
    const side = sides[0][actorCodes[at]] ? 0 : sides[1][actorCodes[at]] ? 1 : undefined;
    if (side === undefined) continue;
    parts[side].push({ role: ROLES[roleCodes[at]], attribution: ATTRIBUTIONS[attributionCodes[at]] });
  }
  return parts;
}

/** What one side says in an event in which the other has a part or is named. */
function saidBetween(
  sayings: readonly Saying[],
  families: Sides<ReadonlySet<string>>,
  parts: Sides<readonly Part[]>,
): readonly Saying[] {
  const concerns = (side: 0 | 1, { claim }: Saying) =>
    parts[side].length > 0 || (isRole(claim.field) && families[side].has(claim.value ?? ''));
  return sayings.filter(
    (saying) =>
      (families[0].has(saying.claim.speaker) && concerns(1, saying)) ||
      (families[1].has(saying.claim.speaker) && concerns(0, saying)),
  );
}

/** What ties two sides that have these parts in an event; undefined where nothing does. */
export function tieOf(
  parts: SharedRow['parts'],
  sayings: readonly Saying[] = [],
): Omit<SharedRow, 'row'> | undefined {
  const [first, second] = parts;
  const isApart = first.length === 0 || second.length === 0;
  if (isApart && sayings.length === 0) return undefined;
  const deeds: SharedRow['deeds'] = [deedOf(first, second), deedOf(second, first)];
  const speaks = isApart || speaksOf(first, second) || speaksOf(second, first);
  return { parts, deeds, spoken: speaks && deeds.every((deed) => deed === undefined), sayings };
}

/**
 * Everything that two actors, each with its members, did to each other, took part in together or said of each other, in
 * the order of the rows. Goes by the columns; an event is opened only where both may have spoken of it.
 */
export function between(dataset: Dataset, id: string, other: string): readonly SharedRow[] {
  if (id === other) return [];
  const { actors, columns, source } = dataset;
  const families = familiesOf(dataset, [id, other]);
  const sides = families.map((family) =>
    Uint8Array.from(actors, (actor) => Number(family.has(actor.id))),
  ) as unknown as Sides<Uint8Array>;
  const shared: SharedRow[] = [];
  for (let row = 0; row < columns.length; row++) {
    const parts = partsAt(columns, row, sides);
    if (parts[0].length === 0 && parts[1].length === 0) continue;
    const sayings = source ? saidBetween(dataset.record(row).sayings, families, parts) : [];
    const tie = tieOf(parts, sayings);
    if (tie) shared.push({ row, ...tie });
  }
  return shared;
}

/** The whole events of some rows between two actors. */
export function opened(
  dataset: Dataset,
  id: string,
  other: string,
  shared: readonly SharedRow[],
): readonly SharedEvent[] {
  const families = familiesOf(dataset, [id, other]);
  return shared.map(({ row, parts: _, ...rest }) => {
    const event = dataset.record(row);
    return { ...rest, event, roles: rolesOf(event, families) };
  });
}

/** Who of each side takes part in an event. */
export function rolesOf(
  { roles }: EventRecord,
  families: Sides<ReadonlySet<string>>,
): Sides<readonly RoleRow[]> {
  const [first, second] = families.map((family) => roles.filter(({ actor }) => family.has(actor)));
  return [first, second];
}
