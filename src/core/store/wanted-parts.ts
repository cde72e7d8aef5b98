import { ATTRIBUTIONS, ROLES } from '../model/vocabulary.ts';
import type { Filter } from './filter.ts';

/** Which parts of actors in events are wanted, as bits: bit n stands for the role, or the attribution, with code n. */
export interface WantedParts {
  readonly roles: number;
  readonly attributions: number;
}

/** Some of a vocabulary as bits; all of it when none is named. */
function bitsOf<W extends string>(vocabulary: readonly W[], named: readonly W[]): number {
  if (named.length === 0) return 2 ** vocabulary.length - 1;
  return named.reduce((bits, word) => bits | (1 << vocabulary.indexOf(word)), 0);
}

export function wantedParts({ role, attribution }: Pick<Filter, 'role' | 'attribution'>): WantedParts {
  return { roles: bitsOf(ROLES, role), attributions: bitsOf(ATTRIBUTIONS, attribution) };
}

/** Whether a part with these codes of role and attribution is wanted. */
export function isWanted({ roles, attributions }: WantedParts, role: number, attribution: number): boolean {
  return ((roles >>> role) & (attributions >>> attribution) & 1) === 1;
}

/** Whether every part is wanted. */
export function wantsAny({ roles, attributions }: WantedParts): boolean {
  return roles === ANY_PART.roles && attributions === ANY_PART.attributions;
}

/** Any part in any event. */
export const ANY_PART: WantedParts = wantedParts({ role: [], attribution: [] });
