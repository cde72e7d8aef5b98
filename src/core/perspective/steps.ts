import type { Tables } from '../model/tables.ts';
import type { Zone } from '../time/zone.ts';
import type { AsOf } from './perspective.ts';
import { inTurn, type Saying, sayingsOf, type Turn } from './sayings.ts';

/** One step in what was known: everything of one turn, whose order among itself nobody tells. */
export interface Step extends Turn {
  readonly sayings: readonly Saying[];
  /** Ids of the events that are told of for the first time. */
  readonly events: readonly string[];
  /** The account in which this step is the last: an instant where that is enough, else a claim of the step. */
  readonly asof: AsOf;
  /** Only its place after the step before is known, within the same stretch of time. */
  readonly onlyOrder: boolean;
}

/** The steps from statement to statement, in order. What has no time at all is no step. */
export function stepsOf(tables: Tables, zone: Zone): readonly Step[] {
  const { all, reported } = sayingsOf(tables, zone);
  const turns = new Map<string, { turn: Turn; sayings: Saying[]; events: string[] }>();
  const at = ({ by, depth }: Turn) => {
    const key = `${by} ${depth}`;
    const found = turns.get(key) ?? { turn: { by, depth }, sayings: [], events: [] };
    turns.set(key, found);
    return found;
  };
  for (const saying of all) at(saying).sayings.push(saying);
  for (const [id, turn] of reported) at(turn).events.push(id);
  const inOrder = [...turns.values()]
    .filter(({ turn }) => Number.isFinite(turn.by))
    .sort((a, b) => inTurn(a.turn, b.turn));
  return inOrder.map(({ turn, sayings, events }, index): Step => {
    const isLast = inOrder[index + 1]?.turn.by !== turn.by;
    const asof: AsOf = isLast || sayings.length === 0 ? { at: turn.by } : { claim: sayings[0].claim.id };
    return { ...turn, sayings, events, asof, onlyOrder: turn.depth > 0 };
  });
}

/**
 * The place of the last step that belongs to an account, or -1 before the first; without `asof`, and at
 * a claim that nobody dates, that of the very last.
 */
export function stepAt(steps: readonly Step[], asof: AsOf | undefined): number {
  if (asof === undefined) return steps.length - 1;
  if ('at' in asof) return steps.findLastIndex(({ by }) => by <= asof.at);
  const at = steps.findIndex(({ sayings }) => sayings.some(({ claim }) => claim.id === asof.claim));
  return at < 0 ? steps.length - 1 : at;
}
