import { groupBy } from '../../../base/group-by.ts';
import { isRole } from '../../../core/perspective/claimable.ts';
import { inTurn, type Saying } from '../../../core/perspective/sayings.ts';
import { asserts } from '../../../core/perspective/versions.ts';

/** A claim speaks of a value; one on a part speaks of one actor's. A claim about the event as such replaces none. */
function subjectOf({ claim }: Saying): string | undefined {
  const { field, speaker, value } = claim;
  if (field === undefined) return undefined;
  return isRole(field) ? `${speaker} ${field} ${value}` : asserts(claim) ? `${speaker} ${field}` : undefined;
}

function meaningOf({ claim }: Saying): string {
  return `${claim.value} ${asserts(claim) ? 'asserts' : claim.verb}`;
}

/**
 * Ids of the claims in whose place their speaker has put another since; one that he only repeats is none. `sayings` are
 * those of one event, in order.
 */
export function replacedIn(sayings: readonly Saying[]): ReadonlySet<string> {
  const groups = groupBy(sayings, subjectOf);
  return new Set(
    [...groups].flatMap(([subject, said]) =>
      subject === undefined
        ? []
        : said
            .filter((one) =>
              said.some((other) => inTurn(one, other) < 0 && meaningOf(one) !== meaningOf(other)),
            )
            .map(({ claim }) => claim.id),
    ),
  );
}
