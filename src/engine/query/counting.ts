import type { Filter } from '../../core/store/filter.ts';
import { DAY, type Span } from '../../core/time/span.ts';
import { isOfDays } from '../set/set-ticks.ts';
import { type AskedSet, answered, filtered, single, where } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { spanCondition, whollyCondition } from './conditions.ts';
import { cubeConditions, cubeFor } from './in-cube.ts';

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

/** F1, C1: events of the filter, in the span where one is given; by a cube where one holds the filter and the span is of days. */
export async function countEvents(asked: AskedSet, filter: Filter, span: Span | undefined): Promise<number> {
  const cube = span && !isOfDays(span, DAY) ? undefined : cubeFor(asked, filter, []);
  if (!cube) return countRows(asked, filter, span);
  return single(
    await answered(asked, (values) => {
      const counts = span
        ? `coalesce(sum(CASE WHEN day < ${values.int(span.to / DAY)} THEN starts ELSE 0 END), 0)
           - coalesce(sum(CASE WHEN day <= ${values.int(span.from / DAY)} THEN overs ELSE 0 END), 0)`
        : 'coalesce(sum(starts), 0)';
      return `SELECT ${counts} FROM ${values.table(cube.table)} ${where(cubeConditions(asked, values, filter))}`;
    }),
  );
}

/** Events of the filter that may be going on in the span and may lie outside of it. */
export function reachingOut(asked: AskedSet, values: BoundValues, span: Span): string {
  return `NOT (${whollyCondition(asked.set, values, span)})`;
}
