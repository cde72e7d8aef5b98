import { STATUSES } from '../../core/model/vocabulary.ts';
import type { Filter } from '../../core/store/filter.ts';
import { CUBES, type Cube, type Dimension } from '../set/cubes.ts';
import type { AskedSet } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { placeCodes } from './conditions.ts';

/** The columns of cubes that a filter asks about, or undefined where it asks for what no cube holds. */
function dimensionsOf({ set, window }: AskedSet, filter: Filter): readonly Dimension[] | undefined {
  const { actor, role, attribution, category, status, place, places, source, certainty, q } = filter;
  if (window || role.length + attribution.length + certainty.length > 0 || q.trim() !== '') return undefined;
  // Who takes part together with whom stands in no cube.
  if (new Set(actor).size > 1) return undefined;
  if (place.length > 0 && places === 'parts' && set.kin) return undefined;
  return [
    ...(actor.length > 0 ? (['actor'] as const) : []),
    ...(category.length > 0 ? (['category'] as const) : []),
    ...(status.length > 0 ? (['status'] as const) : []),
    ...(place.length > 0 ? (['place'] as const) : []),
    ...(source.length > 0 ? (['source'] as const) : []),
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

/** The smallest cube from which events of the filter can be counted by a column, or undefined. */
export function cubeFor(asked: AskedSet, filter: Filter, by: readonly Dimension[]): Cube | undefined {
  const dimensions = dimensionsOf(asked, filter);
  if (!dimensions) return undefined;
  return CUBES.find((cube) => holdsAll(cube, [...dimensions, ...by]));
}

/** What has to hold of the cube's rows. */
export function cubeConditions({ set }: AskedSet, values: BoundValues, filter: Filter): string[] {
  const codes = (list: readonly { readonly id: string }[], ids: readonly string[]) =>
    [...list.keys()].filter((code) => ids.includes(list[code].id));
  const { actor, category, status, place, source } = filter;
  const statuses = STATUSES.map((id) => ({ id }));
  return [
    ...(actor.length > 0 ? [values.among('actor', codes(set.actors, actor))] : []),
    ...(category.length > 0 ? [values.among('category', codes(set.categories, category))] : []),
    ...(status.length > 0 ? [values.among('status', codes(statuses, status))] : []),
    ...(place.length > 0 ? [values.among('place', placeCodes(set, place))] : []),
    ...(source.length > 0 ? [values.among('source', codes(set.sources, source))] : []),
  ];
}
