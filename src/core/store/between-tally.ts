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

/** An event in which both have a part is planned before it is words; one in which a side has none is words only. */
function kindOf(dataset: Dataset, { row, parts, spoken }: SharedRow): 'happened' | 'planned' | 'said' {
  if (parts.some((side) => side.length === 0)) return 'said';
  if (!HAPPENED.has(dataset.columns.status[row])) return 'planned';
  return spoken ? 'said' : 'happened';
}

export function tallyBetween(dataset: Dataset, shared: readonly SharedRow[]): BetweenTally {
  const kinds = shared.map((one) => kindOf(dataset, one));
  const countOf = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length;
  const happened = shared.filter((_, at) => kinds[at] === 'happened');
  const rows = new Set(shared.map(({ row }) => row));
  const { partOf } = dataset.columns;
  const deeds = KINDS.map(({ side, how }): DeedCount => {
    const done = happened.flatMap((one) => (one.deeds[side]?.how === how ? one.deeds[side] : []));
    const unsure = done.filter(({ attribution }) => attribution !== 'established').length;
    return { side, how, events: done.length, unsure };
  });
  return {
    events: shared.length,
    deeds: deeds.filter(({ events }) => events > 0),
    together: happened.filter((one) => !one.deeds[0] && !one.deeds[1]).length,
    planned: countOf('planned'),
    said: countOf('said'),
    parts: partOf ? shared.filter(({ row }) => rows.has(partOf[row])).length : 0,
  };
}
