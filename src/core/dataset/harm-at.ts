import type { Count } from '../perspective/count.ts';
import { ABOUT, type EventColumns, NOT_GIVEN, OPEN } from './event-columns.ts';
import type { EventItem } from './event-item.ts';

function countAt(columns: EventColumns, row: number, harm: 'killed' | 'wounded'): Count | undefined {
  const low = columns[`${harm}Low`][row];
  if (low === NOT_GIVEN) return undefined;
  const is = (bit: number) => (columns.vague[row] & bit) !== 0;
  return { low, high: columns[`${harm}High`][row], open: is(OPEN[harm]), about: is(ABOUT[harm]) };
}

/** Killed and wounded in the event of a row, each where anybody gives a number. */
export function harmAt(columns: EventColumns, row: number): Pick<EventItem, 'killed' | 'wounded'> {
  const [killed, wounded] = [countAt(columns, row, 'killed'), countAt(columns, row, 'wounded')];
  return { ...(killed && { killed }), ...(wounded && { wounded }) };
}
