import type { When } from '../edtf/when.ts';
import { PRECISIONS } from '../model/vocabulary.ts';
import { type EventColumns, FLAG } from './event-columns.ts';

/** The bits of a When in `EventColumns.flags`. */
export function flagsOf(when: When): number {
  return (
    (when.lasting ? FLAG.lasting : 0) |
    (when.openStart ? FLAG.openStart : 0) |
    (when.openEnd ? FLAG.openEnd : 0) |
    (when.approximate ? FLAG.approximate : 0) |
    (when.uncertain ? FLAG.uncertain : 0)
  );
}

/** When the event of a row happened, from its columns. */
export function whenAt(columns: EventColumns, row: number): When {
  const flags = columns.flags[row];
  return {
    startEarliest: columns.startEarliest[row],
    startLatest: columns.startLatest[row],
    endEarliest: columns.endEarliest[row],
    endLatest: columns.endLatest[row],
    lasting: (flags & FLAG.lasting) !== 0,
    openStart: (flags & FLAG.openStart) !== 0,
    openEnd: (flags & FLAG.openEnd) !== 0,
    precision: PRECISIONS[columns.precision[row]],
    approximate: (flags & FLAG.approximate) !== 0,
    uncertain: (flags & FLAG.uncertain) !== 0,
  };
}
