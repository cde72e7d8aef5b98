import type { AsOf } from '../../core/perspective/perspective.ts';
import type { Step } from '../../core/perspective/steps.ts';
import { MINUTE } from '../../core/time/span.ts';
import { t } from '../../i18n/t.ts';

/** The place before the first step. */
export const BEFORE_FIRST = -1;

/** The places of the steps at which something is said about an event, or it is told of for the first time. */
export function stepsAbout(steps: readonly Step[], event: string): readonly number[] {
  return steps.flatMap(({ sayings, events }, at) =>
    events.includes(event) || sayings.some(({ claim }) => claim.event === event) ? [at] : [],
  );
}

/** The account in which the step at that place is the last; `BEFORE_FIRST` is a minute before the first. */
export function asOfStep(steps: readonly Step[], at: number): AsOf {
  return at === BEFORE_FIRST ? { at: steps[0].by - MINUTE } : steps[at].asof;
}

/** The next of the stops (ascending places) after a place, or undefined after the last. */
export function stopAfter(stops: readonly number[], at: number): number | undefined {
  return stops.find((stop) => stop > at);
}

/** The stop before a place; before the first of them the place at which nothing of theirs is known. */
export function stopBefore(stops: readonly number[], at: number): number | undefined {
  if (stops.length === 0 || at < stops[0]) return undefined;
  return stops.findLast((stop) => stop < at) ?? stops[0] - 1;
}

/** "Step 12 of 140", from 0 for before the first; `isAbout` when the stops are those of one event. */
export function stepWords(stops: readonly number[], at: number, isAbout: boolean): string {
  const index = stops.findLastIndex((stop) => stop <= at);
  return t(isAbout ? 'replay.stepAbout' : 'replay.step', { at: index + 1, n: stops.length });
}
