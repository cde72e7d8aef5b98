import { groupBy } from '../../../base/group.ts';
import { isRole } from '../../../core/account/claimable.ts';
import { familyOf } from '../../../core/account/family.ts';
import type { Saying } from '../../../core/account/sayings.ts';
import type { ActorRow, ClaimRow } from '../../../core/model/tables.ts';
import { ROLES, type Role } from '../../../core/model/vocabulary.ts';

/** How somebody stands to the word that an actor played a part. `own`: of himself, or of those he belongs to. */
export type Stance = 'ownClaim' | 'named' | 'confirmed' | 'ownDenial' | 'denied' | 'declined';

export interface Attribution {
  readonly stance: Stance;
  readonly saying: Saying;
}

/** All that is said of one actor's part, in the order in which it was said. */
export interface AttributedActor {
  readonly actor: string;
  readonly attributions: readonly Attribution[];
}

export interface AttributedRole {
  readonly role: Role;
  /** In the order in which they were first named. */
  readonly actors: readonly AttributedActor[];
}

function stanceOf({ verb, speaker, value }: ClaimRow, actors: readonly ActorRow[]): Stance {
  const isOwn = familyOf(actors, value ?? '').has(speaker);
  if (verb === 'claims') return isOwn ? 'ownClaim' : 'named';
  if (verb === 'denies') return isOwn ? 'ownDenial' : 'denied';
  if (verb === 'declines') return 'declined';
  return verb === 'confirms' ? 'confirmed' : 'named';
}

/** Who is said, by whom, to have played which part: who did it first. `sayings` are those of one event, in order. */
export function attributionsOf(
  sayings: readonly Saying[],
  actors: readonly ActorRow[],
): readonly AttributedRole[] {
  return ROLES.flatMap((role): AttributedRole[] => {
    const naming = sayings.filter(({ claim }) => isRole(claim.field) && claim.field === role && claim.value);
    const byActor = groupBy(naming, ({ claim }) => claim.value!);
    const named = [...byActor].map(([actor, said]) => ({
      actor,
      attributions: said.map((saying) => ({ stance: stanceOf(saying.claim, actors), saying })),
    }));
    return named.length > 0 ? [{ role, actors: named }] : [];
  });
}
