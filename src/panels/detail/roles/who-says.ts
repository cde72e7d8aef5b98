import { paragraphsOf } from '../../../core/dataset/locator-paragraphs.ts';
import type { ClaimRow, RoleRow } from '../../../core/model/tables.ts';
import { isRole } from '../../../core/perspective/claimable.ts';
import type { Saying } from '../../../core/perspective/sayings.ts';
import { asserts } from '../../../core/perspective/versions.ts';

/** Whether two things stand in the same paragraph of the same source; of a page as a whole nobody knows where. */
function standsWith(role: RoleRow, claim: ClaimRow): boolean {
  if (role.source !== claim.source || role.locator === 'page') return false;
  const paragraphs = new Set(paragraphsOf(role.locator));
  return paragraphsOf(claim.locator).some((one) => paragraphs.has(one));
}

/** Who says something, and where that stands. */
export interface Said {
  readonly speakers: readonly string[];
  /** `page` where a page is read as a whole. */
  readonly locator: string;
}

/** Where all of it stands in one place it is that, else where the part itself stands. */
function saidIn(sayings: readonly Saying[], role: RoleRow): Said {
  const places = new Set(sayings.map(({ claim }) => `${claim.source} ${claim.locator}`));
  return {
    speakers: [...new Set(sayings.map(({ claim }) => claim.speaker))],
    locator: places.size === 1 ? sayings[0].claim.locator : role.locator,
  };
}

/**
 * Who says that an actor has a part, in the order in which they did; where nobody is put down for just that, who speaks of
 * the event in the same paragraph. For a part that is denied, who denies it. `sayings` are those of the event.
 */
export function whoSays(role: RoleRow, sayings: readonly Saying[]): Said {
  const naming = sayings.filter(
    ({ claim }) => isRole(claim.field) && claim.field === role.role && claim.value === role.actor,
  );
  if (role.attribution === 'denied') {
    return saidIn(
      naming.filter(({ claim }) => claim.verb === 'denies'),
      role,
    );
  }
  const saying = naming.filter(({ claim }) => asserts(claim));
  if (saying.length > 0 || role.attribution === 'established') return saidIn(saying, role);
  const beside = sayings.filter(({ claim }) => {
    const speaksOfIt = claim.verb !== 'declines' && claim.verb !== 'denies';
    return speaksOfIt && !isRole(claim.field) && standsWith(role, claim);
  });
  return { ...saidIn(beside, role), locator: role.locator };
}
