import type { ActorRow, ClaimRow } from '../../../core/model/tables.ts';
import { familyOf } from '../../../core/perspective/family.ts';
import type { Saying } from '../../../core/perspective/sayings.ts';
import type { Version } from '../../../core/perspective/versions.ts';

/** Whom a claim says the same as, knowing of it: somebody whose claim it comes `after`, over any number of claims. */
function knownFrom(claim: ClaimRow, byId: ReadonlyMap<string, ClaimRow>): string | undefined {
  const seen = new Set<string>();
  for (let at = byId.get(claim.after ?? ''); at && !seen.has(at.id); at = byId.get(at.after ?? '')) {
    seen.add(at.id);
    const isSame = at.field === claim.field && at.value === claim.value;
    if (isSame && at.speaker !== claim.speaker) return at.speaker;
  }
  return undefined;
}

/**
 * Speakers who only pass on a value that another gave, each with that other: who knows of the other's claim and says
 * the same, and who says the same as the whole that he belongs to. `versions` are those of one field, in order.
 */
export function repeatedFrom(
  versions: readonly Version[],
  sayings: readonly Saying[],
  actors: readonly ActorRow[],
): ReadonlyMap<string, string> {
  const byId = new Map(sayings.map(({ claim }) => [claim.id, claim]));
  const textOf = ({ now }: Version) => now.map(({ claim }) => claim.value).join(' ');
  const from = new Map<string, string>();
  versions.forEach((version, at) => {
    const known = version.now.map(({ claim }) => knownFrom(claim, byId));
    const first = known.every((one) => one !== undefined) ? known[0] : undefined;
    const kin = versions
      .slice(0, at)
      .find(
        (other) =>
          textOf(other) === textOf(version) &&
          (familyOf(actors, other.speaker).has(version.speaker) ||
            familyOf(actors, version.speaker).has(other.speaker)),
      );
    const source = first ?? kin?.speaker;
    if (source !== undefined) from.set(version.speaker, source);
  });
  return from;
}
