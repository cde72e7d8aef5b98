import { type Bitset, countCommon } from '../../base/bitset.ts';
import { lazy } from '../../base/lazy.ts';
import { subtree } from '../dataset/tree.ts';
import { roleBits } from './clauses/actor.ts';
import type { Counter } from './facet-counts.ts';
import type { Indexes } from './indexes.ts';
import { ANY_ROLE, rowsOfActors } from './participations.ts';

/** Memory for one set of rows per actor, in bytes; with more actors or rows they are counted by going through the rows. */
const MOST_MEMORY = 24 * 2 ** 20;
/** Below this share of all rows it is cheaper to go through them. */
const FEW = 1 / 12;

/** Counts rows per actor by going through them; each row once for every actor in it and everyone above. */
function countThrough({ dataset }: Indexes, rows: Uint32Array, wanted: number): Uint32Array {
  const { actorOffsets, actorCodes, roleCodes } = dataset.columns;
  const { parent } = dataset.actorTree;
  const counts = new Uint32Array(dataset.actors.length);
  /** 1 + the last row that an actor was counted for; above one that was counted all were. */
  const counted = new Uint32Array(dataset.actors.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    for (let at = actorOffsets[row]; at < actorOffsets[row + 1]; at++) {
      if (((wanted >>> roleCodes[at]) & 1) === 0) continue;
      for (let actor = actorCodes[at]; actor >= 0 && counted[actor] !== row + 1; actor = parent[actor]) {
        counted[actor] = row + 1;
        counts[actor]++;
      }
    }
  }
  return counts;
}

/** Events per actor: those in which he or a member takes part, in one of the chosen roles where some are chosen. */
export function actorCounter(indexes: Indexes): Counter {
  const { actors, actorTree, columns } = indexes.dataset;
  const rowsPerActor = lazy((): readonly Bitset[] =>
    actors.map((_, code) =>
      rowsOfActors(indexes.participations(), columns.length, subtree(actorTree, code), ANY_ROLE),
    ),
  );
  const fits = (actors.length * columns.length) / 8 <= MOST_MEMORY;
  return ({ set, filter: { role } }) => {
    if (!fits || role.length > 0 || set.count < columns.length * FEW) {
      return countThrough(indexes, set.rows(), roleBits(role));
    }
    return Uint32Array.from(rowsPerActor(), (rows) => countCommon(rows, set.byStart.bits));
  };
}
