import { subtree, type Tree } from '../../core/dataset/tree.ts';
import { ROLES, STATUSES } from '../../core/model/vocabulary.ts';
import { CERTAINTIES, type Filter, TOLD_ATTRIBUTIONS } from '../../core/store/filter.ts';
import type { AheadCounts, Facet } from '../../core/store/query.ts';
import { wantedParts, wantsAny } from '../../core/store/wanted-parts.ts';
import { CERTAIN } from '../set/certain-rows.ts';
import type { Dimension } from '../set/cubes.ts';
import { wholesOf } from '../set/kin-rows.ts';
import { bitsOf, wantedKinds } from '../set/part-codes.ts';
import type { Row } from '../set/run-statements.ts';
import { type AskedSet, answered, byCode, filtered, where } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { cubeFor } from './in-cube.ts';
import { partsHold, takesPart } from './part-conditions.ts';

/** Events by the values of some columns: from the smallest cube that holds the filter, else from the rows. */
function countBy(asked: AskedSet, filter: Filter, by: readonly Dimension[]): Promise<readonly Row[]> {
  const held = cubeFor(asked, filter, by);
  const columns = by.join(', ');
  return answered(asked, (values) =>
    held
      ? `SELECT ${columns}, sum(starts) FROM ${values.table(held.cube.table)} ${where(held.conditions(values))} GROUP BY ${columns}`
      : `SELECT ${columns}, count(*) FROM ${values.table('events')} ${where(filtered(asked, values, filter))} GROUP BY ${columns}`,
  );
}

/** Adds each value's count to all above it. */
function rolledUp(counts: Uint32Array, { parent }: Tree): Uint32Array {
  const sums = counts.slice();
  counts.forEach((count, code) => {
    for (let above = parent[code]; above >= 0; above = parent[above]) sums[above] += count;
  });
  return sums;
}

/** Adds wholes to the places of their parts in which they do not lie themselves. */
async function addParts(asked: AskedSet, filter: Filter, counts: Uint32Array): Promise<void> {
  const { kin, placeTree } = asked.set;
  if (!kin) return;
  const upwards = (code: number) => {
    const all: number[] = [];
    for (let at = code; at >= 0; at = placeTree.parent[at]) all.push(at);
    return all;
  };
  const passing = await answered(
    asked,
    (values) =>
      `SELECT row FROM ${values.table('events')} ${where(['kin', ...filtered(asked, values, filter)])}`,
  );
  const passes = new Set(passing.map(([row]) => kin.placeOf.get(Number(row))));
  const further = new Map<number, Set<number>>();
  kin.rows.forEach((_, at) => {
    for (const whole of wholesOf(kin, at)) {
      if (!passes.has(whole)) continue;
      const own = upwards(kin.places[whole]);
      const codes = further.get(whole) ?? new Set();
      for (const code of upwards(kin.places[at])) if (!own.includes(code)) codes.add(code);
      further.set(whole, codes);
    }
  });
  for (const codes of further.values()) for (const code of codes) counts[code]++;
}

/** Everybody who has a wanted part, and all above them, each once for an event. */
async function countActors(asked: AskedSet, filter: Filter): Promise<Uint32Array> {
  const { set } = asked;
  const n = set.actors.length;
  const wanted = wantedParts(filter);
  if (cubeFor(asked, filter, ['actor'])) return byCode(await countBy(asked, filter, ['actor']), n);
  const rows = (values: BoundValues) => where(filtered(asked, values, filter));
  if (wantsAny(wanted))
    return byCode(await answered(asked, (values) => values.countInList('actors', rows(values))), n);
  const counts = byCode(
    await answered(asked, (values) => values.countInParts(wantedKinds(wanted), rows(values))),
    n,
  );
  // An event counts once for whoever stands above several that have a part in it.
  const above = [...new Set(set.actorTree.parent)].filter((code) => code >= 0);
  if (above.length === 0) return counts;
  const ofAbove = await countEach(asked, filter, (values) =>
    above.map((code) => takesPart(set, values, [code], wanted)),
  );
  above.forEach((code, i) => {
    counts[code] = ofAbove[i];
  });
  return counts;
}

/** One row of counts, each of the events that one of the conditions takes. */
async function countEach(
  asked: AskedSet,
  filter: Filter,
  conditions: (values: BoundValues) => readonly string[],
): Promise<Uint32Array> {
  const [counts] = await answered(asked, (values) => {
    const each = conditions(values).map((one) => `countIf(${one})`);
    return `SELECT ${each.join(', ')} FROM ${values.table('events')} ${where(filtered(asked, values, filter))}`;
  });
  return Uint32Array.from(counts, Number);
}

/** Of rows with bits and a count, how many have bits that each of these takes. */
function takenBy(rows: readonly Row[], takes: readonly ((bits: bigint) => boolean)[]): Uint32Array {
  return Uint32Array.from(takes, (takesIt) =>
    rows.reduce((sum, [bits, count]) => sum + (takesIt(BigInt(String(bits))) ? Number(count) : 0), 0),
  );
}

/** Events by the kinds of part, as bits, that the chosen actor has in them, or else anybody. */
function countKinds(asked: AskedSet, filter: Filter): Promise<readonly Row[]> {
  const [actor] = filter.actor;
  if (actor === undefined) return countBy(asked, filter, ['kinds']);
  if (cubeFor(asked, filter, ['actor_kinds'])) return countBy(asked, filter, ['actor_kinds']);
  const { actors, actorTree } = asked.set;
  const code = actors.findIndex(({ id }) => id === actor);
  if (code < 0) return Promise.resolve([]);
  return answered(
    asked,
    (values) => `SELECT ${values.partBits(subtree(actorTree, code))} AS bits, count(*)
      FROM ${values.table('events')} ${where(filtered(asked, values, filter))} GROUP BY bits`,
  );
}

/** Events in which the chosen actors, or else anybody, have the parts that each filter wants. */
async function countParts(asked: AskedSet, filter: Filter, each: readonly Filter[]): Promise<Uint32Array> {
  const wanted = each.map(wantedParts);
  if (new Set(filter.actor).size > 1)
    return countEach(asked, filter, (values) =>
      wanted.map((one) => partsHold(asked.set, values, filter, one)),
    );
  const bits = wanted.map((one) => bitsOf(wantedKinds(one)));
  return takenBy(
    await countKinds(asked, filter),
    bits.map((some) => (all) => (all & some) !== 0n),
  );
}

async function countCertainties(asked: AskedSet, filter: Filter): Promise<Uint32Array> {
  if (!cubeFor(asked, filter, ['certain']))
    return countEach(asked, filter, (values) => CERTAINTIES.map((one) => CERTAIN[one](values)));
  return takenBy(
    await countBy(asked, filter, ['certain']),
    CERTAINTIES.map((_, bit) => (all) => ((all >> BigInt(bit)) & 1n) !== 0n),
  );
}

/** C2: events per value of a facet, leaving out the facet's own choice. */
export async function countFacet(asked: AskedSet, whole: Filter, facet: Facet): Promise<Uint32Array> {
  const { set } = asked;
  const filter: Filter = { ...whole, [facet]: [] };
  switch (facet) {
    case 'actor':
      return countActors(asked, filter);
    case 'role':
      return countParts(
        asked,
        filter,
        ROLES.map((role) => ({ ...filter, role: [role] })),
      );
    case 'attribution':
      return countParts(
        asked,
        filter,
        TOLD_ATTRIBUTIONS.map((one) => ({ ...filter, attribution: [one] })),
      );
    case 'certainty':
      return countCertainties(asked, filter);
    case 'place': {
      const own = byCode(await countBy(asked, filter, ['place']), set.places.length);
      const counts = rolledUp(own, set.placeTree);
      if (filter.places === 'parts') await addParts(asked, filter, counts);
      return counts;
    }
    case 'category':
    case 'status':
    case 'source': {
      const length = facet === 'category' ? set.categories.length : set.sources.length;
      return byCode(await countBy(asked, filter, [facet]), facet === 'status' ? STATUSES.length : length);
    }
  }
}

/** C5: what is only threatened or expected, by category, whatever categories are chosen. */
export async function countAhead(asked: AskedSet, filter: Filter): Promise<AheadCounts> {
  const rows = await countBy(asked, { ...filter, category: [] }, ['category', 'status']);
  const of = (status: keyof AheadCounts) =>
    byCode(
      rows
        .filter(([, code]) => code === STATUSES.indexOf(status))
        .map(([category, , count]) => [category, count]),
      asked.set.categories.length,
    );
  return { threatened: of('threatened'), expected: of('expected') };
}
