import type { Dataset, EventItem, EventRecord } from '../../../core/dataset/dataset.ts';
import { metresToWorld } from '../mercator.ts';

/** Something is reported to have come from one event's place to another's. */
export interface Flight {
  readonly from: EventItem;
  readonly to: EventItem;
}

const isLaunch = ({ kind }: EventRecord) => /(^|-)launch$/.test(kind);
const isImpact = ({ kind }: EventRecord) => /(^|-)impact$/.test(kind);

/**
 * The flights to show for a selected event: those between the launch and the impacts among the parts of the same whole,
 * as far as the event is that whole or has to do with them. None is shown where one place takes in the other, since
 * then nothing is known of its direction.
 */
export function flightsOf(dataset: Dataset, row: number): readonly Flight[] {
  const selected = dataset.record(row);
  const whole = selected.partOf === undefined ? selected : dataset.record(selected.partOf.row);
  const parts = whole.parts.map((part) => dataset.record(part.row));
  const launches = parts.filter(isLaunch);
  const impacts = parts.filter(isImpact);
  const concerned = (record: EventRecord) =>
    selected.row === whole.row || selected.row === record.row || isLaunch(selected);
  return launches.flatMap((from) =>
    impacts.filter((to) => concerned(to) && apart(from, to)).map((to) => ({ from, to })),
  );
}

function apart(a: EventItem, b: EventItem): boolean {
  const metres = Math.max(a.radius, b.radius);
  return Math.hypot(a.x - b.x, a.y - b.y) > metresToWorld(metres, (a.y + b.y) / 2);
}
