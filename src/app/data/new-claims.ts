import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { AsOf } from '../../core/perspective/perspective.ts';
import { type Step, stepAt, stepsOf } from '../../core/perspective/steps.ts';

const NONE: ReadonlySet<string> = new Set();
const made = new WeakMap<Catalogue, readonly Step[]>();

function stepsIn(whole: Catalogue): readonly Step[] {
  const known = made.get(whole);
  if (known) return known;
  const steps = whole.source ? stepsOf(whole.source.tables, whole.zone) : [];
  made.set(whole, steps);
  return steps;
}

/** Ids of the claims that the step at which the record stands has added; none while all of it is shown. */
export function newClaims(whole: Catalogue, asof: AsOf | undefined): ReadonlySet<string> {
  if (!asof) return NONE;
  const steps = stepsIn(whole);
  const step = steps[stepAt(steps, asof)];
  return step ? new Set(step.sayings.map(({ claim }) => claim.id)) : NONE;
}
