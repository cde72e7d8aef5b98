import { groupBy } from '../../base/group.ts';
import type { ActorRow, RoleRow } from '../model/tables.ts';
import { ATTRIBUTIONS, type Attribution, type Verb } from '../model/vocabulary.ts';
import { familyOf } from './family.ts';
import type { Saying } from './sayings.ts';

const ATTRIBUTED: Partial<Record<Verb, Attribution>> = { confirms: 'established', denies: 'denied' };

/** What one claim makes of an actor's part: his own word is a claim, another's an allegation. */
export function attributionBy({ claim }: Saying, actors: readonly ActorRow[]): Attribution {
  const own = claim.verb === 'claims' && familyOf(actors, claim.value ?? '').has(claim.speaker);
  return ATTRIBUTED[claim.verb] ?? (own ? 'claimed' : 'alleged');
}

function strongest(attributions: readonly Attribution[]): Attribution {
  return ATTRIBUTIONS.find((attribution) => attributions.includes(attribution)) ?? 'unknown';
}

const keyOf = (event: string, role: string, actor: string): string => `${event} ${role} ${actor}`;

/**
 * The parts of actors as they were told by some claims. A part that no claim of the tables names stands as it is; of
 * the others those that a known claim names, as strongly as the strongest of them. Where the speaker names somebody
 * for a role, only whom he names is left.
 */
export function toldRoles(
  roles: readonly RoleRow[],
  all: readonly Saying[],
  known: ReadonlySet<Saying>,
  actors: readonly ActorRow[],
  isSpeaker: (id: string) => boolean,
): readonly RoleRow[] {
  const naming = groupBy(all, ({ claim }) => keyOf(claim.event, claim.field ?? '', claim.value ?? ''));
  const bySpeaker = new Set(
    all
      .filter((saying) => known.has(saying) && isSpeaker(saying.claim.speaker) && saying.claim.value)
      .map(({ claim }) => `${claim.event} ${claim.field}`),
  );
  return roles.flatMap((row): RoleRow[] => {
    const claims = naming.get(keyOf(row.event, row.role, row.actor));
    if (!claims) return [row];
    const counted = claims.filter(
      (saying) =>
        known.has(saying) && (!bySpeaker.has(`${row.event} ${row.role}`) || isSpeaker(saying.claim.speaker)),
    );
    if (counted.length === 0) return [];
    return [{ ...row, attribution: strongest(counted.map((saying) => attributionBy(saying, actors))) }];
  });
}
