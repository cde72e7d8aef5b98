import type { Dataset } from '../dataset/dataset.ts';
import { STATUSES } from '../model/vocabulary.ts';
import type { Deed, SharedRow } from './between.ts';

/** How often something is done, and how often of those no more than a claim or an allegation says so. */
export interface DeedCount {
  readonly side: 0 | 1;
  readonly how: Deed['how'];
  readonly events: number;
  readonly unsure: number;
}

/** The events between two sides by what happens in them; an event in which both act counts for each. */
export interface BetweenTally {
  readonly events: number;
  /** Those with at least one event. */
  readonly deeds: readonly DeedCount[];
  /** Both take part in something that happened, neither acts on the other. */
  readonly together: number;
  /** Announced, threatened or expected, not something that happened. */
  readonly planned: number;
  /** Only words: one side speaks to or of the other. */
  readonly said: number;
  /** Events that are parts of another one in the list, and so are told twice. */
  readonly parts: number;
}

const KINDS = [
  { side: 0, how: 'against' },
  { side: 1, how: 'against' },
  { side: 0, how: 'towards' },
  { side: 1, how: 'towards' },
] as const;

/** Codes of what has happened. */
const HAPPENED: ReadonlySet<number> = new Set([STATUSES.indexOf('occurred'), STATUSES.indexOf('ongoing')]);

/** So many events of a status, by its code, that tie two sides alike. */
export interface TiedEvents extends Pick<SharedRow, 'parts' | 'deeds' | 'spoken'> {
  readonly status: number;
  readonly events: number;
}

/** An event in which both have a part is planned before it is words; one in which a side has none is words only. */
function kindOf({ status, parts, spoken }: TiedEvents): 'happened' | 'planned' | 'said' {
  if (parts.some((side) => side.length === 0)) return 'said';
  if (!HAPPENED.has(status)) return 'planned';
  return spoken ? 'said' : 'happened';
}

/** Counts events that tie two sides, of which so many are `parts` of others of them. */
export function tallyOf(tied: readonly TiedEvents[], parts: number): BetweenTally {
  const kinds = tied.map(kindOf);
  const sum = (all: readonly TiedEvents[]) => all.reduce((count, { events }) => count + events, 0);
  const ofKind = (kind: (typeof kinds)[number]) => tied.filter((_, at) => kinds[at] === kind);
  const happened = ofKind('happened');
  const deeds = KINDS.map(({ side, how }): DeedCount => {
    const done = happened.filter((one) => one.deeds[side]?.how === how);
    const unsure = done.filter((one) => one.deeds[side]?.attribution !== 'established');
    return { side, how, events: sum(done), unsure: sum(unsure) };
  });
  return {
    events: sum(tied),
    deeds: deeds.filter(({ events }) => events > 0),
    together: sum(happened.filter((one) => !one.deeds[0] && !one.deeds[1])),
    planned: sum(ofKind('planned')),
    said: sum(ofKind('said')),
    parts,
  };
}

export function tallyBetween({ columns }: Dataset, shared: readonly SharedRow[]): BetweenTally {
  const rows = new Set(shared.map(({ row }) => row));
  const { status, partOf } = columns;
  return tallyOf(
    shared.map((one) => ({ ...one, status: status[one.row], events: 1 })),
    partOf ? shared.filter(({ row }) => rows.has(partOf[row])).length : 0,
  );
}
