import type { Filter } from '../../core/store/filter.ts';
import type { Span } from '../../core/time/span.ts';
import { type AskedSet, answered, filtered, single, where } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { reachesCondition, spanCondition, whollyCondition } from './conditions.ts';
import { cubeFor, type HeldIn } from './in-cube.ts';

/** What has to hold of the events of a filter, in a span where there is one. */
export function conditionsIn(
  asked: AskedSet,
  values: BoundValues,
  filter: Filter,
  span: Span | undefined,
): string[] {
  return [...filtered(asked, values, filter), ...(span ? [spanCondition(asked.set, values, span)] : [])];
}

/** Events of the filter, in the span, for which the further condition holds. */
export async function countRows(
  asked: AskedSet,
  filter: Filter,
  span: Span | undefined,
  further: (values: BoundValues) => readonly string[] = () => [],
): Promise<number> {
  return single(
    await answered(
      asked,
      (values) =>
        `SELECT count(*) FROM ${values.table('events')} ${where([...conditionsIn(asked, values, filter, span), ...further(values)])}`,
    ),
  );
}

type Conditions = (values: BoundValues) => readonly string[];

const NO_MORE = { inCube: [], inRows: [] };

/** A span in whole periods of a cube, and what of the rows has to be added and taken away for the pieces of periods at its ends. */
interface Pieces {
  /** What starts before the last period counts, less what is over when the first begins. */
  readonly periods: readonly [first: number, last: number];
  /** To be added: what starts in the piece at the end. */
  readonly started?: Conditions;
  /** To be taken away: what is over before the span begins, and not yet when the first period does. */
  readonly over?: Conditions;
}

export function piecesOf({ set }: AskedSet, { cube }: HeldIn, { from, to }: Span): Pieces {
  const per = cube.per!;
  const [first, last] = [Math.floor(from / per), Math.floor(to / per)];
  return {
    periods: [first, last],
    ...(to % per !== 0 && {
      started: (values: BoundValues) => [
        `start >= ${values.long(set.ticks.ceil(last * per))}`,
        `start < ${values.long(set.ticks.ceil(to))}`,
      ],
    }),
    ...(from % per !== 0 && {
      over: (values: BoundValues) => [
        reachesCondition(set, values, first * per),
        `over <= ${values.long(set.ticks.floor(from))}`,
        `NOT (${reachesCondition(set, values, from)})`,
      ],
    }),
  };
}

/** Events of the filter and span by a cube, and by the rows in the pieces of its periods; each may be asked for more. */
async function countHeld(
  asked: AskedSet,
  filter: Filter,
  held: HeldIn,
  span: Span,
  further: { readonly inCube: readonly string[]; readonly inRows: readonly string[] } = NO_MORE,
): Promise<number> {
  const { periods, started, over } = piecesOf(asked, held, span);
  const [first, last] = periods;
  const whole = answered(
    asked,
    (values) => `SELECT coalesce(sum(CASE WHEN period < ${values.long(last)} THEN starts ELSE 0 END), 0)
        - coalesce(sum(CASE WHEN period <= ${values.long(first)} THEN overs ELSE 0 END), 0)
      FROM ${values.table(held.cube.table)} ${where([...held.conditions(values), ...further.inCube])}`,
  );
  const inRows = (of: Conditions) =>
    countRows(asked, filter, undefined, (values) => [...of(values), ...further.inRows]);
  const [counted, more, less] = await Promise.all([
    whole.then(single),
    started ? inRows(started) : 0,
    over ? inRows(over) : 0,
  ]);
  return counted + more - less;
}

/** F1, C1: events of the filter, in the span where one is given; by a cube where one holds the filter. */
export async function countEvents(asked: AskedSet, filter: Filter, span: Span | undefined): Promise<number> {
  const held = cubeFor(asked, filter, [], ({ per }) => !span || per !== undefined);
  if (!held) return countRows(asked, filter, span);
  if (span) return countHeld(asked, filter, held, span);
  return single(
    await answered(
      asked,
      (values) =>
        `SELECT coalesce(sum(starts), 0) FROM ${values.table(held.cube.table)} ${where(held.conditions(values))}`,
    ),
  );
}

/** C4: events of the filter and span that have no point. */
export function countUnplaced(asked: AskedSet, filter: Filter, span: Span): Promise<number> {
  const held = cubeFor(asked, filter, ['wide']);
  const inRows = ['x IS NULL'];
  return held
    ? countHeld(asked, filter, held, span, { inCube: ['cell_x IS NULL'], inRows })
    : countRows(asked, filter, span, () => inRows);
}

/** Events of the filter that may be going on in the span and may lie outside of it. */
export function reachingOut(asked: AskedSet, values: BoundValues, span: Span): string {
  return `NOT (${whollyCondition(asked.set, values, span)})`;
}
