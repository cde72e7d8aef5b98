import type { Indexes } from './indexes.ts';
import type { Selection } from './selections.ts';
import { isWanted, wantedParts } from './wanted-parts.ts';

/**
 * Events per actor: those in which he or a member takes part, in one of the chosen roles, attributed as chosen, where
 * some are chosen. Each event counts once for every actor in it and everyone above them.
 */
export function countActors({ dataset }: Indexes, { set, filter }: Selection): Uint32Array {
  const { actorOffsets, actorCodes, roleCodes, attributionCodes } = dataset.columns;
  const { parent } = dataset.actorTree;
  const wanted = wantedParts(filter);
  const counts = new Uint32Array(dataset.actors.length);
  /** 1 + the last row that an actor was counted for; where one was, all above him were. */
  const counted = new Uint32Array(dataset.actors.length);
  const rows = set.rows();
  for (let i = 0; i < rows.length; i++) {
    const mark = rows[i] + 1;
    const to = actorOffsets[mark];
    for (let at = actorOffsets[rows[i]]; at < to; at++) {
      if (!isWanted(wanted, roleCodes[at], attributionCodes[at])) continue;
      for (let actor = actorCodes[at]; actor >= 0 && counted[actor] !== mark; actor = parent[actor]) {
        counted[actor] = mark;
        counts[actor]++;
      }
    }
  }
  return counts;
}
