import type { When } from '../edtf/when.ts';
import type { Status } from '../model/vocabulary.ts';
import { DAY } from '../time/span.ts';
import type { Zone } from '../time/zone.ts';

/** What reading order needs of an event; wholes are meant by their places in the list. */
export interface Readable {
  readonly when: Pick<When, 'startEarliest' | 'endLatest'>;
  readonly status: Status;
  readonly id: string;
  /** Place of its whole, or -1. */
  readonly whole: number;
}

/** The first of a set that fits, without a copy of it: of thousands that nothing holds up each is found at once. */
function firstOf(set: ReadonlySet<number>, fits: (one: number) => boolean): number | undefined {
  for (const one of set) if (fits(one)) return one;
  return undefined;
}

/** The members of a list, each as soon as all that come before it are out, the first of the list first. */
function released(members: readonly number[], blockers: ReadonlyMap<number, ReadonlySet<number>>): number[] {
  const out: number[] = [];
  const waiting = new Set(members);
  const isFree = (one: number) => {
    for (const other of blockers.get(one) ?? []) if (waiting.has(other)) return false;
    return true;
  };
  while (waiting.size > 0) {
    // Where a circle holds everything up, the first goes all the same.
    const next = firstOf(waiting, isFree) ?? firstOf(waiting, () => true)!;
    waiting.delete(next);
    out.push(next);
  }
  return out;
}

/**
 * Places of the events in reading order (O9 in SPEC.md). `earlier` lists, for each event that relations put after others,
 * the places of those; whole and parts of one day stand together.
 */
export function readingOrder(
  events: readonly Readable[],
  earlier: ReadonlyMap<number, readonly number[]>,
  zone: Zone,
): readonly number[] {
  const dayOf = ({ when: { startEarliest } }: Readable) =>
    Number.isFinite(startEarliest) ? Math.floor(zone.toLocal(startEarliest) / DAY) : startEarliest;
  const days = events.map(dayOf);
  const isAhead = events.map(({ status }) => status === 'expected' || status === 'threatened');
  const compare = (a: number, b: number): number => {
    const [one, other] = [events[a], events[b]];
    return (
      compareNumbers(days[a], days[b]) ||
      Number(isAhead[a]) - Number(isAhead[b]) ||
      compareNumbers(one.when.startEarliest, other.when.startEarliest) ||
      compareNumbers(one.when.endLatest, other.when.endLatest) ||
      (one.id < other.id ? -1 : 1)
    );
  };
  const stands = (place: number) => {
    const { whole } = events[place];
    return whole >= 0 && days[whole] === days[place] ? whole : -1;
  };
  const line = (place: number): readonly number[] => {
    const up = [place];
    for (let at = stands(place); at >= 0 && !up.includes(at); at = stands(at)) up.unshift(at);
    return up;
  };
  const lines = events.map((_, place) => line(place));
  const inside = new Map<number, number[]>();
  for (const place of [...events.keys()].sort(compare)) {
    const whole = lines[place].length > 1 ? lines[place][lines[place].length - 2] : -1;
    const members = inside.get(whole);
    if (members) members.push(place);
    else inside.set(whole, [place]);
  }
  // What comes before an event comes before the whole in which it stands, as far as that does not hold both.
  const blockers = new Map<number, Set<number>>();
  for (const [later, befores] of earlier) {
    for (const before of befores) {
      const depth = lines[later].findIndex((place, i) => lines[before][i] !== place);
      const [held, by] = [lines[later][depth], lines[before][depth]];
      if (depth < 0 || by === undefined) continue;
      blockers.set(held, (blockers.get(held) ?? new Set()).add(by));
    }
  }
  const order: number[] = [];
  const read = (members: readonly number[]) => {
    for (const one of released(members, blockers)) {
      order.push(one);
      read(inside.get(one) ?? []);
    }
  };
  read(inside.get(-1) ?? []);
  return order;
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
