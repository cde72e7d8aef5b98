import { ATTRIBUTIONS, ROLES } from '../../core/model/vocabulary.ts';
import { isWanted, type WantedParts } from '../../core/store/wanted-parts.ts';

/** An actor's part is one number: the actor times this, and which role and attribution. */
export const KINDS = 64;

function kindCode(role: number, attribution: number): number {
  return role * ATTRIBUTIONS.length + attribution;
}

/** The part of an actor in a role, attributed in a way, all by their codes. */
export function partCode(actor: number, role: number, attribution: number): number {
  return actor * KINDS + kindCode(role, attribution);
}

/** The wanted roles and attributions. */
export function wantedKinds(wanted: WantedParts): readonly number[] {
  return ROLES.flatMap((_, role) =>
    ATTRIBUTIONS.flatMap((_, attribution) =>
      isWanted(wanted, role, attribution) ? [kindCode(role, attribution)] : [],
    ),
  );
}

/** Roles and attributions as bits. */
export function bitsOf(kinds: readonly number[]): bigint {
  return kinds.reduce((all, kind) => all | (1n << BigInt(kind)), 0n);
}
