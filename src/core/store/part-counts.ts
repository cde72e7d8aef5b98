import { countCommon, intersection } from '../../base/bitset.ts';
import { ROLES } from '../model/vocabulary.ts';
import { actorGroups } from './clauses/actor.ts';
import { TOLD_ATTRIBUTIONS } from './filter.ts';
import type { Indexes } from './indexes.ts';
import type { PartFacet } from './part-rows.ts';
import type { Selection } from './selections.ts';
import { wantedParts } from './wanted-parts.ts';

/** The values of each facet that is about parts taken; its codes are those of the vocabulary. */
const VALUES = {
  role: ROLES,
  attribution: TOLD_ATTRIBUTIONS,
} as const satisfies Record<PartFacet, readonly string[]>;

/**
 * Events per role, or per attribution, of those that pass whatever is chosen in that facet: the chosen actors have it, or
 * anybody where none is chosen.
 */
export function countParts(indexes: Indexes, { set, filter }: Selection, by: PartFacet): Uint32Array {
  const wanted = wantedParts({ ...filter, [by]: [] });
  const perCode = (actors: readonly number[]) => indexes.parts().per(actors, by, wanted);
  const groups = actorGroups(indexes, filter).map(perCode);
  const isPlain = by === 'role' && filter.attribution.length === 0;
  const anybody = () => (isPlain ? indexes.rolesOfAnybody() : perCode(indexes.dataset.actorTree.roots));
  const all = groups.length > 0 ? groups : [anybody()];
  return Uint32Array.from(VALUES[by], (_, code) =>
    countCommon(set.byStart.bits, all.map((rows) => rows[code]).reduce(intersection)),
  );
}
