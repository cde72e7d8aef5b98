import { groupBy } from '../../base/group-by.ts';
import type { Change } from '../../core/store/changes-in.ts';

/** The corrections of one day, event by event. */
export interface ChangesOfDay {
  /** EDTF */
  readonly date: string;
  readonly count: number;
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly changes: readonly Change[];
  }[];
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Corrections by day, the newest first, and of a day by the titles of their events, which each stand once. */
export function changesByEvent(changes: readonly Change[]): readonly ChangesOfDay[] {
  const days = [...groupBy(changes, ({ date }) => date)].sort(([a], [b]) => compare(b, a));
  return days.map(([date, rows]) => ({
    date,
    count: rows.length,
    events: [...groupBy(rows, ({ event }) => event)]
      .map(([id, own]) => ({ id, title: own[0].title, changes: own }))
      .sort((a, b) => compare(a.title, b.title)),
  }));
}
