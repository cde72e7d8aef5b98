import { STATUSES } from '../../core/model/vocabulary.ts';
import { CERTAINTIES, type Filter } from '../../core/store/filter.ts';
import { type WantedParts, wantedParts } from '../../core/store/wanted-parts.ts';
import { type Cube, cubeOf, type Dimension } from '../set/cubes.ts';
import { bitsOf, wantedKinds } from '../set/part-codes.ts';
import type { AskedSet } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { placeCodes } from './conditions.ts';

/** A cube from which a question is answered. */
export interface HeldIn {
  readonly cube: Cube;
  /** What has to hold of its rows. */
  conditions(values: BoundValues): readonly string[];
}

/** Whose roles and attributions are meant: those of the actor who is chosen or counted by, else anybody's. */
function kindsIn({ actor }: Filter, by: readonly Dimension[]): Dimension {
  if (actor.length > 0 || by.includes('actor')) return 'actor_kinds';
  return by.includes('own') ? 'own_kinds' : 'kinds';
}

/** The columns of cubes that a filter asks about, or undefined where it asks for what no cube holds. */
function dimensionsOf(
  { set, window }: AskedSet,
  filter: Filter,
  by: readonly Dimension[],
): readonly Dimension[] | undefined {
  const { actor, role, attribution, category, status, place, places, source, certainty, q } = filter;
  if (window || q.trim() !== '') return undefined;
  // Who takes part together with whom stands in no cube.
  if (new Set(actor).size > 1) return undefined;
  if (place.length > 0 && places === 'parts' && set.kin) return undefined;
  return [
    ...(actor.length > 0 ? (['actor'] as const) : []),
    ...(role.length + attribution.length > 0 ? [kindsIn(filter, by)] : []),
    ...(category.length > 0 ? (['category'] as const) : []),
    ...(status.length > 0 ? (['status'] as const) : []),
    ...(place.length > 0 ? (['place'] as const) : []),
    ...(source.length > 0 ? (['source'] as const) : []),
    ...(certainty.length > 0 ? (['certain'] as const) : []),
  ];
}

function holdsAll({ by }: Cube, wanted: readonly Dimension[]): boolean {
  // An event is in the rows of each of its actors: only one of them may be looked at.
  const isOfActors = by.includes('actor') || by.includes('own');
  return (
    wanted.every((name) => by.includes(name)) &&
    (!isOfActors || wanted.includes('actor') || wanted.includes('own'))
  );
}

/** Any of the wanted roles and attributions is among those of a column of bits. */
function hasWanted(values: BoundValues, column: Dimension, wanted: WantedParts): string {
  return values.hasBits(column, values.bits(bitsOf(wantedKinds(wanted))));
}

function conditionsIn(
  { set }: AskedSet,
  values: BoundValues,
  filter: Filter,
  by: readonly Dimension[],
): readonly string[] {
  const { among } = values;
  const codes = (list: readonly { readonly id: string }[], ids: readonly string[]) =>
    [...list.keys()].filter((code) => ids.includes(list[code].id));
  const { actor, role, attribution, category, status, place, source, certainty } = filter;
  const statuses = STATUSES.map((id) => ({ id }));
  return [
    ...(actor.length > 0 ? [among('actor', codes(set.actors, actor))] : []),
    ...(role.length + attribution.length > 0
      ? [hasWanted(values, kindsIn(filter, by), wantedParts(filter))]
      : []),
    ...(category.length > 0 ? [among('category', codes(set.categories, category))] : []),
    ...(status.length > 0 ? [among('status', codes(statuses, status))] : []),
    ...(place.length > 0 ? [among('place', placeCodes(set, place))] : []),
    ...(source.length > 0 ? [among('source', codes(set.sources, source))] : []),
    ...certainty.map((one) => values.hasBits('certain', String(2 ** CERTAINTIES.indexOf(one)))),
  ];
}

/** The smallest cube from which events of the filter can be counted by some columns, or undefined; `suits` may ask more of it. */
export function cubeFor(
  asked: AskedSet,
  filter: Filter,
  by: readonly Dimension[],
  suits: (cube: Cube) => boolean = () => true,
): HeldIn | undefined {
  const dimensions = dimensionsOf(asked, filter, by);
  const cube =
    dimensions &&
    asked.set.cubes.map(cubeOf).find((one) => holdsAll(one, [...dimensions, ...by]) && suits(one));
  return cube && { cube, conditions: (values) => conditionsIn(asked, values, filter, by) };
}
