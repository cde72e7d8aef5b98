import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem, EventRecord } from '../../../core/dataset/event-item.ts';
import type { Family } from '../../../core/store/query.ts';
import { liesIn } from './area-shape.ts';
import { areasOf } from './place-areas.ts';

/** Something is reported to have come from one event's place to another's. */
export interface Flight {
  readonly from: EventItem;
  readonly to: EventItem;
}

/** Whether something is reported to have been fired from the event's place. */
export const isLaunch = ({ kind }: Pick<EventRecord, 'kind'>) => /(^|-)launch$/.test(kind);
const isImpact = ({ kind }: EventRecord) => /(^|-)impact$/.test(kind);

/**
 * The flights to show for a selected event: those between the launch and the impacts among the parts of the same whole,
 * as far as the event is that whole or has to do with them. None is shown where one place takes in the other, since
 * then nothing is known of its direction.
 */
export function flightsOf(catalogue: Catalogue, family: Family): readonly Flight[] {
  const { event: selected } = family;
  const isEnd = isLaunch(selected) || isImpact(selected);
  const whole = (isEnd && family.whole) || selected;
  const parts = whole === selected ? family.parts : family.beside;
  const launches = parts.filter(isLaunch);
  const impacts = parts.filter(isImpact);
  const concerned = (record: EventRecord) =>
    selected.row === whole.row || selected.row === record.row || isLaunch(selected);
  return launches.flatMap((from) =>
    impacts.filter((to) => concerned(to) && apart(catalogue, from, to)).map((to) => ({ from, to })),
  );
}

/** Whether neither lies somewhere round the middle of the other. */
function apart(catalogue: Catalogue, a: EventItem, b: EventItem): boolean {
  const holds = (outer: EventItem, inner: EventItem) =>
    [...areasOf(catalogue, [outer]).keys()].some((area) => liesIn(area, inner));
  return !Number.isNaN(a.x + b.x) && !holds(a, b) && !holds(b, a);
}
