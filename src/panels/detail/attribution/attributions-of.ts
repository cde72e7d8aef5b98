import { groupBy } from '../../../base/group-by.ts';
import type { ActorRow, ClaimRow } from '../../../core/model/tables.ts';
import { familyOf } from '../../../core/perspective/family.ts';
import type { Saying } from '../../../core/perspective/sayings.ts';

/** How somebody stands to the word that an actor did it. `own`: of himself, or of those he belongs to. */
export type Stance = 'ownClaim' | 'named' | 'confirmed' | 'ownDenial' | 'denied' | 'declined';

export interface Attribution {
  readonly stance: Stance;
  readonly saying: Saying;
}

/** All that is said of one actor, in the order in which it was said. */
export interface AttributedActor {
  readonly actor: string;
  readonly attributions: readonly Attribution[];
}

function stanceOf({ verb, speaker, value }: ClaimRow, actors: readonly ActorRow[]): Stance {
  const isOwn = familyOf(actors, value ?? '').has(speaker);
  if (verb === 'claims') return isOwn ? 'ownClaim' : 'named';
  if (verb === 'denies') return isOwn ? 'ownDenial' : 'denied';
  if (verb === 'declines') return 'declined';
  return verb === 'confirms' ? 'confirmed' : 'named';
}

/** Who is said, and by whom, to have done it, in the order in which they were first named. `sayings` are in order. */
export function attributionsOf(
  sayings: readonly Saying[],
  actors: readonly ActorRow[],
): readonly AttributedActor[] {
  const naming = sayings.filter(({ claim }) => claim.field === 'perpetrator' && claim.value);
  return [...groupBy(naming, ({ claim }) => claim.value!)].map(([actor, said]) => ({
    actor,
    attributions: said.map((saying) => ({ stance: stanceOf(saying.claim, actors), saying })),
  }));
}
