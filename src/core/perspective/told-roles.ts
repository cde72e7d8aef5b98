import { groupBy } from '../../base/group-by.ts';
import type { ActorRow, RoleRow } from '../model/tables.ts';
import { ATTRIBUTIONS, type Attribution, type Verb } from '../model/vocabulary.ts';
import { familyOf } from './family.ts';
import { inTurn, type Saying } from './sayings.ts';
import { asserts } from './versions.ts';

const ATTRIBUTED: Partial<Record<Verb, Attribution>> = { confirms: 'established', denies: 'denied' };

/** What one claim makes of an actor's part: his own word is a claim, another's an allegation. */
function attributionBy({ claim }: Saying, actors: readonly ActorRow[]): Attribution {
  const own = claim.verb === 'claims' && familyOf(actors, claim.value ?? '').has(claim.speaker);
  return ATTRIBUTED[claim.verb] ?? (own ? 'claimed' : 'alleged');
}

function strongest(attributions: readonly Attribution[]): Attribution {
  return ATTRIBUTIONS.find((attribution) => attributions.includes(attribution)) ?? 'unknown';
}

const keyOf = (event: string, role: string, actor: string): string => `${event} ${role} ${actor}`;

/** What names an actor for a part, by the key of that part. Who declines to say names nobody. */
function namings(sayings: readonly Saying[]): ReadonlyMap<string, readonly Saying[]> {
  return groupBy(
    sayings.filter(({ claim }) => claim.verb !== 'declines'),
    ({ claim }) => keyOf(claim.event, claim.field ?? '', claim.value ?? ''),
  );
}

/** What stands of some sayings, in order, about one actor's part: the strongest of what each speaker says last. */
function standing(sayings: readonly Saying[], actors: readonly ActorRow[]): Attribution {
  const bySpeaker = [...groupBy(sayings, ({ claim }) => claim.speaker).values()];
  const latest = bySpeaker.flatMap((said) => said.filter((one) => inTurn(one, said[said.length - 1]) === 0));
  return strongest(latest.map((saying) => attributionBy(saying, actors)));
}

/**
 * The parts of actors as they stood after some sayings. A part that nobody ever names in a claim stands as it is; of the
 * others those that somebody has named so far. `all` are the sayings of the record, `known` those so far, both in order.
 */
export function replayedRoles(
  roles: readonly RoleRow[],
  all: readonly Saying[],
  known: readonly Saying[],
  actors: readonly ActorRow[],
): readonly RoleRow[] {
  const [ever, now] = [namings(all), namings(known)];
  return roles.flatMap((row): RoleRow[] => {
    const key = keyOf(row.event, row.role, row.actor);
    if (!ever.has(key)) return [row];
    const said = now.get(key);
    return said ? [{ ...row, attribution: standing(said, actors) }] : [];
  });
}

/**
 * The parts of actors with the preferred speaker's word before that of others. Where he gives somebody a part, others whom
 * claims name for it are left out; a part of which he says nothing is unchanged. `known` are the sayings so far, in order.
 */
export function preferredRoles(
  roles: readonly RoleRow[],
  known: readonly Saying[],
  actors: readonly ActorRow[],
  isSpeaker: (id: string) => boolean,
): readonly RoleRow[] {
  const preferred = known.filter(({ claim }) => isSpeaker(claim.speaker));
  const [anybodys, his] = [namings(known), namings(preferred)];
  const filled = new Set(
    preferred.filter(({ claim }) => asserts(claim)).map(({ claim }) => `${claim.event} ${claim.field}`),
  );
  return roles.flatMap((row): RoleRow[] => {
    const key = keyOf(row.event, row.role, row.actor);
    const said = his.get(key);
    if (said) return [{ ...row, attribution: standing(said, actors) }];
    return anybodys.has(key) && filled.has(`${row.event} ${row.role}`) ? [] : [row];
  });
}
