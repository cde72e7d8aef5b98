import type { DataPackage } from '../../core/model/package.ts';
import type { EventRow, StoryRow } from '../../core/model/tables.ts';
import type { CategorySymbol } from '../../core/model/vocabulary.ts';

/** An event that the text of a step rests on, with the sign of its category. */
export interface StepEvent {
  readonly event: EventRow;
  readonly symbol: CategorySymbol;
}

/** The events that the text of a step rests on, the selected one first. */
export function stepEvents({ event, events }: StoryRow, { tables }: DataPackage): readonly StepEvent[] {
  const ids = [event, ...(events?.split(' ') ?? [])];
  return ids.flatMap((id) => {
    const row = tables.events.find((one) => one.id === id);
    const symbol = tables.categories.find((category) => category.id === row?.category)?.symbol;
    return row && symbol ? [{ event: row, symbol }] : [];
  });
}
