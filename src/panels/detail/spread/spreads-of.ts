import type { ActorRow } from '../../../core/model/tables.ts';
import { COUNTED, type Counted } from '../../../core/perspective/claimable.ts';
import type { Count } from '../../../core/perspective/count.ts';
import type { Saying } from '../../../core/perspective/sayings.ts';
import { countOf } from '../../../core/perspective/told-event.ts';
import { type Version, versionsOf } from '../../../core/perspective/versions.ts';
import { repeatedFrom } from './repeated-from.ts';

/** One speaker's account of a figure: what he says now, and what he said before, oldest first. */
export interface CountedAccount {
  readonly speaker: string;
  /** Several only where their order is not known. */
  readonly now: readonly Count[];
  readonly before: readonly Count[];
  /** From whom he has the figure, where he only passes on what another said. */
  readonly from?: string;
}

/** What different speakers make of one figure of an event. */
export interface Spread {
  readonly field: Counted;
  /** In the order in which the speakers came to what they say now. */
  readonly accounts: readonly CountedAccount[];
  /** All say the same and nobody ever said anything else. */
  readonly agreed: boolean;
  /** How many speak of their own, not counting who passes on what another said. */
  readonly own: number;
}

export function keyOf({ low, high, open, about }: Count): string {
  return `${low} ${high} ${open} ${about}`;
}

const countsOf = (sayings: readonly Saying[]): readonly Count[] =>
  sayings.flatMap((saying) => countOf(saying) ?? []);

/** Counts without those that only repeat the one before. */
function changes(counts: readonly Count[]): readonly Count[] {
  return counts.filter((count, at) => at === 0 || keyOf(count) !== keyOf(counts[at - 1]));
}

function accountOf({ speaker, ...said }: Version, from: string | undefined): CountedAccount {
  const now = [...new Map(countsOf(said.now).map((count) => [keyOf(count), count])).values()];
  const before = changes(countsOf(said.before));
  const repeats = now.length === 1 && before.length > 0 && keyOf(before[before.length - 1]) === keyOf(now[0]);
  return {
    speaker,
    now,
    before: repeats ? before.slice(0, -1) : before,
    ...(from !== undefined && { from }),
  };
}

/**
 * The figures of an event of which there is more than one account, or an account that has changed. `sayings` are those
 * of the event, in order.
 */
export function spreadsOf(sayings: readonly Saying[], actors: readonly ActorRow[]): readonly Spread[] {
  return COUNTED.flatMap((field): Spread[] => {
    const versions = versionsOf(sayings, field);
    const from = repeatedFrom(versions, sayings, actors);
    const accounts = versions.map((version) => accountOf(version, from.get(version.speaker)));
    const counts = accounts.flatMap(({ now, before }) => [...before, ...now]);
    const agreed = new Set(counts.map(keyOf)).size === 1;
    const own = accounts.length - from.size;
    const hasChanged = accounts.some(({ now, before }) => before.length > 0 || now.length > 1);
    return (agreed ? own > 1 : accounts.length > 1) || hasChanged ? [{ field, accounts, agreed, own }] : [];
  });
}
