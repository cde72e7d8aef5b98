import type { Participation } from '../../core/dataset/event-values.ts';
import { ATTRIBUTIONS, ROLES } from '../../core/model/vocabulary.ts';
import { KINDS, partCode } from '../set/part-codes.ts';

/** Who takes part in an event, as its lists have it; roles and attributions are bits. */
export interface Who {
  readonly parts: readonly number[];
  readonly own: readonly number[];
  readonly ownKinds: readonly bigint[];
  /** With all above them. */
  readonly actors: readonly number[];
  readonly actorKinds: readonly bigint[];
  readonly kinds: bigint;
}

function add(actors: number[], kinds: bigint[], actor: number, bit: bigint): void {
  const at = actors.indexOf(actor);
  if (at < 0) {
    actors.push(actor);
    kinds.push(bit);
  } else kinds[at] |= bit;
}

export function whoTakesPart(found: readonly Participation[], parentOf: (actor: number) => number): Who {
  const who = {
    parts: [] as number[],
    own: [] as number[],
    ownKinds: [] as bigint[],
    actors: [] as number[],
    actorKinds: [] as bigint[],
    kinds: 0n,
  };
  for (const { actor, role, attribution } of found) {
    const part = partCode(actor, ROLES.indexOf(role), ATTRIBUTIONS.indexOf(attribution));
    const bit = 1n << BigInt(part % KINDS);
    who.parts.push(part);
    who.kinds |= bit;
    add(who.own, who.ownKinds, actor, bit);
    for (let at = actor; at >= 0; at = parentOf(at)) add(who.actors, who.actorKinds, at, bit);
  }
  return who;
}
