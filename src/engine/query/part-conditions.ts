import { subtree } from '../../core/dataset/tree.ts';
import type { Filter } from '../../core/store/filter.ts';
import { type WantedParts, wantedParts, wantsAny } from '../../core/store/wanted-parts.ts';
import type { EngineSet } from '../set/engine-set.ts';
import { bitsOf, KINDS, wantedKinds } from '../set/part-codes.ts';
import type { ActorList, BoundValues } from './bound-values.ts';

function codesOf({ actors }: EngineSet, ids: readonly string[]): readonly number[] {
  return [...actors.keys()].filter((code) => ids.includes(actors[code].id));
}

/** One of the actors is in a list of the row: by its mask those that have a bit in it, which is quicker. */
function inList(
  values: BoundValues,
  list: ActorList,
  masked: readonly number[],
  codes: readonly number[],
): string {
  const bits = codes.map((code) => masked.indexOf(code)).filter((bit) => bit >= 0);
  const rest = codes.filter((code) => !masked.includes(code));
  const mask = list === 'actors' ? 'actor_mask' : 'own_mask';
  const sum = bits.reduce((all, bit) => all | (1n << BigInt(bit)), 0n);
  const either = [
    ...(bits.length > 0 ? [values.hasBits(mask, values.bits(sum))] : []),
    ...(rest.length > 0 ? [values.hasAny(list, rest)] : []),
  ];
  return either.length > 0 ? `(${either.join(' OR ')})` : '1 = 0';
}

function inParts(values: BoundValues, actors: readonly number[], wanted: WantedParts): string {
  const kinds = wantedKinds(wanted);
  const parts = actors.flatMap((actor) => kinds.map((kind) => actor * KINDS + kind));
  return values.hasAny('parts', parts);
}

/** One of the actors, himself or through a member, has a wanted part. */
export function takesPart(
  set: EngineSet,
  values: BoundValues,
  codes: readonly number[],
  wanted: WantedParts,
): string {
  if (wantsAny(wanted)) return inList(values, 'actors', set.byActors, codes);
  const all = new Set(codes.flatMap((code) => subtree(set.actorTree, code)));
  return inParts(values, [...all], wanted);
}

/** One of the actors has a wanted part himself. */
export function takesOwnPart(
  set: EngineSet,
  values: BoundValues,
  codes: readonly number[],
  wanted: WantedParts,
): string {
  return wantsAny(wanted) ? inList(values, 'own', set.byOwn, codes) : inParts(values, codes, wanted);
}

/** Anybody has a wanted part. */
function anybody(values: BoundValues, wanted: WantedParts): string {
  return values.hasBits('kinds', values.bits(bitsOf(wantedKinds(wanted))));
}

/**
 * What a filter asks of actors, their roles and how those are attributed, undefined where it asks nothing: the chosen actors,
 * all or any, or else anybody, have a part of these; F5 to F8, F12.
 */
export function partCondition(set: EngineSet, values: BoundValues, filter: Filter): string | undefined {
  const { actor, actors, role, attribution } = filter;
  if (actor.length + role.length + attribution.length === 0) return undefined;
  const wanted = wantedParts(filter);
  if (actor.length === 0) return anybody(values, wanted);
  const groups = actors === 'all' ? actor.map((id) => [id]) : [actor];
  return groups.map((ids) => takesPart(set, values, codesOf(set, ids), wanted)).join(' AND ');
}
