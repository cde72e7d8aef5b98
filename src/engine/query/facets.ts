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
import { cubeFor } from './in-cube.ts';

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
  return byCode(
    await answered(asked, (values) => {
      const rows = where(filtered(asked, values, filter));
      return wantsAny(wanted)
        ? values.countInList('actors', rows)
        : values.countInParts('actors', bitsOf(wantedKinds(wanted)), rows);
    }),
    n,
  );
}

/** Of rows with bits and a count, how many have bits that each of these takes. */
function takenBy(
  rows: readonly Row[],
  takes: readonly ((bits: readonly bigint[]) => boolean)[],
): Uint32Array {
  const read = rows.map((row) => ({
    bits: row.slice(0, -1).map((one) => BigInt(String(one))),
    count: Number(row.at(-1)),
  }));
  return Uint32Array.from(takes, (takesIt) =>
    read.reduce((sum, { bits, count }) => sum + (takesIt(bits) ? count : 0), 0),
  );
}

/** Events by the kinds of part, as bits, that each of those who have to take part has in them: the chosen actors, or else anybody. */
function countKinds(asked: AskedSet, filter: Filter): Promise<readonly Row[]> {
  const { actor, actors } = filter;
  if (actor.length === 0) return countBy(asked, filter, ['kinds']);
  if (cubeFor(asked, filter, ['actor_kinds'])) return countBy(asked, filter, ['actor_kinds']);
  const codes = [...new Set(actor)].map((id) => asked.set.actors.findIndex((one) => one.id === id));
  const families = codes.map((code) => (code < 0 ? [] : subtree(asked.set.actorTree, code)));
  const groups = actors === 'all' ? families : [families.flat()];
  return answered(asked, (values) => values.countByKinds(groups, [], where(filtered(asked, values, filter))));
}

/** Events in which the chosen actors, or else anybody, have the parts that each filter wants. */
async function countParts(asked: AskedSet, filter: Filter, each: readonly Filter[]): Promise<Uint32Array> {
  const wanted = each.map((one) => bitsOf(wantedKinds(wantedParts(one))));
  return takenBy(
    await countKinds(asked, filter),
    wanted.map((some) => (bits) => bits.every((of) => (of & some) !== 0n)),
  );
}

async function countCertainties(asked: AskedSet, filter: Filter): Promise<Uint32Array> {
  if (!cubeFor(asked, filter, ['certain'])) {
    const [counts] = await answered(asked, (values) => {
      const each = CERTAINTIES.map((one) => `countIf(${CERTAIN[one](values)})`);
      return `SELECT ${each.join(', ')} FROM ${values.table('events')} ${where(filtered(asked, values, filter))}`;
    });
    return Uint32Array.from(counts, Number);
  }
  return takenBy(
    await countBy(asked, filter, ['certain']),
    CERTAINTIES.map(
      (_, bit) =>
        ([all]) =>
          ((all >> BigInt(bit)) & 1n) !== 0n,
    ),
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
