import type { Dataset } from '../dataset/dataset.ts';
import { subtree } from '../dataset/tree.ts';

/** An actor that takes part in the same events as another. */
export interface Companion {
  /** Id of the actor. */
  readonly actor: string;
  /** Events in which both, each with its members, take part. */
  readonly events: number;
}

/** How many companions of an actor a page names. */
export const MOST_COMPANIONS = 12;

/** Codes from an actor up to its root, itself first. */
function lineOf(parent: Int32Array, code: number): readonly number[] {
  const line = [];
  for (let at = code; at >= 0; at = parent[at]) line.push(at);
  return line;
}

/** How many events each actor shares with the actors of `family`, by code. */
function sharedWith({ columns, actorTree }: Dataset, family: ReadonlySet<number>): Uint32Array {
  const lines = Array.from(actorTree.parent, (_, code) => lineOf(actorTree.parent, code));
  const events = new Uint32Array(lines.length);
  const counted = new Int32Array(lines.length).fill(-1);
  const { actorOffsets, actorCodes } = columns;
  for (let row = 0; row < columns.length; row++) {
    const codes = actorCodes.subarray(actorOffsets[row], actorOffsets[row + 1]);
    if (!codes.some((code) => family.has(code))) continue;
    for (const code of codes) {
      if (family.has(code)) continue;
      for (const one of lines[code]) {
        if (counted[one] === row) continue;
        counted[one] = row;
        events[one]++;
      }
    }
  }
  return events;
}

/**
 * The actors that share most events with one and its members, most first, then by name. Its own members and those it
 * belongs to are left out, and so is a group all of whose shared events are those of one member.
 */
export function companionsOf(dataset: Dataset, id: string, most: number): readonly Companion[] {
  const code = dataset.actors.findIndex((actor) => actor.id === id);
  if (code < 0) return [];
  return mostShared(dataset, code, sharedWith(dataset, new Set(subtree(dataset.actorTree, code))), most);
}

/** The same from the events that each actor, by code, himself or through a member shares with the one of `code`. */
export function mostShared(
  { actors, actorTree }: Pick<Dataset, 'actors' | 'actorTree'>,
  code: number,
  events: ArrayLike<number>,
  most: number,
): readonly Companion[] {
  const family = subtree(actorTree, code);
  const own = new Set([...family, ...lineOf(actorTree.parent, code)]);
  const isOneMember = (actor: number) =>
    actorTree.children[actor].some((child) => events[child] === events[actor]);
  return [...actors.keys()]
    .filter((actor) => events[actor] > 0 && !own.has(actor) && !isOneMember(actor))
    .sort((a, b) => events[b] - events[a] || (actors[a].name < actors[b].name ? -1 : 1))
    .slice(0, most)
    .map((at) => ({ actor: actors[at].id, events: events[at] }));
}
