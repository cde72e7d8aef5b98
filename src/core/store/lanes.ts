import { addAll, type Bitset, difference, emptyBits, hasBit, intersection } from '../../base/bitset.ts';
import { Recent } from '../../base/recent.ts';
import type { Filter } from './filter.ts';
import type { Indexes } from './indexes.ts';
import { addRowsOf, type Participations } from './participations.ts';
import type { Lane, LaneKey } from './query.ts';
import { common, type RowSet, rowSet } from './row-set.ts';
import type { Selection } from './selections.ts';
import { isWanted, type WantedParts, wantedParts } from './wanted-parts.ts';

/** A lane with the rows that it holds. */
export interface LaneRows {
  readonly lane: Lane;
  readonly set: RowSet;
}

/** Most actors with a lane of their own. */
const ACTOR_LANES = 8;

function byCategory(indexes: Indexes, set: RowSet): LaneRows[] {
  return indexes.categories().map((rows, code) => {
    const { id, title } = indexes.dataset.categories[code];
    const inLane = common(set, rows);
    return { lane: { key: id, title, count: inLane.count }, set: inLane };
  });
}

/** Per actor how many rows of the set have a wanted part of his own, those of his members not counted. */
function countsOf(
  { length, offsets, rows, roles, attributions }: Participations,
  { byStart: { bits } }: RowSet,
  wanted: WantedParts,
): Uint32Array {
  const actors = offsets.length - 1;
  const counts = new Uint32Array(actors);
  for (let actor = 0; actor < actors; actor++) {
    let last = length;
    for (let i = offsets[actor]; i < offsets[actor + 1]; i++) {
      if (rows[i] === last || !hasBit(bits, rows[i])) continue;
      if (!isWanted(wanted, roles[i], attributions[i])) continue;
      last = rows[i];
      counts[actor]++;
    }
  }
  return counts;
}

/** Codes of the actors that get a lane: those chosen, else those with most events. */
function actorsWithLanes(indexes: Indexes, set: RowSet, { actor: chosen }: Filter, wanted: WantedParts) {
  const { actors } = indexes.dataset;
  if (chosen.length > 0) return [...actors.keys()].filter((code) => chosen.includes(actors[code].id));
  const counts = countsOf(indexes.participations(), set, wanted);
  return [...counts.keys()]
    .filter((code) => counts[code] > 0)
    .sort((a, b) => counts[b] - counts[a] || a - b)
    .slice(0, ACTOR_LANES);
}

/** The rows in which the actor himself has a wanted part. */
function ownRows(indexes: Indexes, actor: number, wanted: WantedParts): Bitset {
  const rows = emptyBits(indexes.dataset.columns.length);
  addRowsOf(rows, indexes.participations(), [actor], wanted);
  return rows;
}

function byActor(indexes: Indexes, set: RowSet, filter: Filter): LaneRows[] {
  const { actors } = indexes.dataset;
  const wanted = wantedParts(filter);
  const lanes = actorsWithLanes(indexes, set, filter, wanted)
    .map((code) => {
      const rows =
        filter.actor.length > 0 ? indexes.parts().of([code], wanted) : ownRows(indexes, code, wanted);
      return { code, set: rowSet(indexes.time(), intersection(set.byStart.bits, rows)) };
    })
    .sort((a, b) => b.set.count - a.set.count || a.code - b.code)
    .slice(0, ACTOR_LANES);
  const taken = emptyBits(indexes.dataset.columns.length);
  for (const lane of lanes) addAll(taken, lane.set.byStart.bits);
  const rest = rowSet(indexes.time(), difference(set.byStart.bits, taken));
  return [
    ...lanes.map(({ code, set: rows }) => ({
      lane: { key: actors[code].id, title: actors[code].name, count: rows.count },
      set: rows,
    })),
    ...(rest.count > 0 ? [{ lane: { key: 'other', count: rest.count }, set: rest }] : []),
  ];
}

function lanesOf(indexes: Indexes, { set, filter }: Selection, by: LaneKey): readonly LaneRows[] {
  switch (by) {
    case 'category':
      return byCategory(indexes, set);
    case 'actor':
      return byActor(indexes, set, filter);
    case 'none':
      return [{ lane: { key: 'all', count: set.count }, set }];
  }
}

/** Divisions into lanes that are kept. */
const DIVISIONS_KEPT = 3;

/** Finds the lanes of a selection from top to bottom; an event is in the lane of each of its actors. */
export function laneFinder(indexes: Indexes) {
  const kept = new Recent<readonly LaneRows[]>(DIVISIONS_KEPT);
  return (selection: Selection, by: LaneKey): readonly LaneRows[] =>
    kept.of([selection.set, by], () => lanesOf(indexes, selection, by));
}
