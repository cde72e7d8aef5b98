import { groupBy } from '../../base/group-by.ts';
import type { ClaimRow } from '../model/tables.ts';
import { inTurn, type Saying } from './sayings.ts';

/** What one speaker says of a field now, and what he said before. */
export interface Version {
  readonly speaker: string;
  /** His latest claims on it; several only where their order is not known. */
  readonly now: readonly Saying[];
  /** What those replace, oldest first. */
  readonly before: readonly Saying[];
}

/** Whether a claim gives its value as true: who denies or declines does not. */
export function asserts({ verb, value }: ClaimRow): boolean {
  return value !== undefined && verb !== 'denies' && verb !== 'declines';
}

/** The versions of a field, in the order in which their speakers came to them. `sayings` are those of one event. */
export function versionsOf(sayings: readonly Saying[], field: string): readonly Version[] {
  const giving = sayings.filter(({ claim }) => claim.field === field && asserts(claim));
  return [...groupBy(giving, ({ claim }) => claim.speaker)]
    .map(([speaker, said]): Version => {
      const last = said[said.length - 1];
      return {
        speaker,
        now: said.filter((saying) => inTurn(saying, last) === 0),
        before: said.filter((saying) => inTurn(saying, last) < 0),
      };
    })
    .sort((a, b) => inTurn(a.now[0], b.now[0]));
}
