import { collatorOf } from '../../base/collator.ts';
import type { ClaimRow, Tables } from '../../core/model/tables.ts';
import { isCounted, isRole } from '../../core/perspective/claimable.ts';
import { familyOf } from '../../core/perspective/family.ts';
import { asserts } from '../../core/perspective/versions.ts';

/** Somebody whose account can be preferred. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** Of how many events he, or a member of his, gives something that an account tells. */
  readonly events: number;
}

/** Cells of events that an account tells differently, besides figures and roles. */
const CELLS: readonly (string | undefined)[] = ['date', 'time', 'effective', 'status', 'place'];

function isTold(claim: ClaimRow): boolean {
  if (isRole(claim.field)) return claim.value !== undefined && claim.verb !== 'declines';
  return (isCounted(claim.field) || CELLS.includes(claim.field)) && asserts(claim);
}

/** Everybody who gives a figure, a role or a cell of an event; who speaks of most events comes first. */
export function speakersOf({ claims, actors }: Pick<Tables, 'claims' | 'actors'>): readonly Speaker[] {
  const events = new Map<string, Set<string>>();
  for (const { speaker, event } of claims.filter(isTold))
    events.set(speaker, (events.get(speaker) ?? new Set()).add(event));
  return actors
    .filter(({ id }) => events.has(id))
    .map(({ id, name }) => {
      const family = [...familyOf(actors, id)];
      return { id, name, events: new Set(family.flatMap((member) => [...(events.get(member) ?? [])])).size };
    })
    .sort((a, b) => b.events - a.events || collatorOf().compare(a.name, b.name));
}
