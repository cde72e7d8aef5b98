import type { When } from '../edtf/when.ts';
import { orders, type Relation } from './ordering.ts';

/** What is known to come before what; events are meant by their places in the list given. */
export interface KnownOrder {
  isBefore(one: number, other: number): boolean;
  /** Places of all events that relations put before (after) one. */
  linkedBefore(one: number): ReadonlySet<number>;
  linkedAfter(one: number): ReadonlySet<number>;
  /** Places of the events that are said to coincide with one. */
  coinciding(one: number): ReadonlySet<number>;
}

type Steps = ReadonlyMap<number, readonly number[]>;

function closure(steps: Steps): (start: number) => ReadonlySet<number> {
  const known = new Map<number, ReadonlySet<number>>();
  return (start) => {
    const before = known.get(start);
    if (before) return before;
    const reached = new Set(steps.get(start) ?? []);
    for (const at of reached) for (const next of steps.get(at) ?? []) reached.add(next);
    known.set(start, reached);
    return reached;
  };
}

/** Works with the narrowed times of the events (O8 in SPEC.md); `placeOf` gives the place of an id, or -1. */
export function knownOrder(
  whenOf: (place: number) => When,
  relations: readonly Relation[],
  placeOf: (id: string) => number,
): KnownOrder {
  const back = new Map<number, number[]>();
  const forth = new Map<number, number[]>();
  const beside = new Map<number, number[]>();
  const add = (map: Map<number, number[]>, key: number, value: number) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const { from, to, type } of relations) {
    const [later, earlier] = [placeOf(from), placeOf(to)];
    if (later < 0 || earlier < 0 || later === earlier) continue;
    if (type === 'coincides') {
      add(beside, later, earlier);
      add(beside, earlier, later);
    }
    if (!orders(type)) continue;
    add(back, later, earlier);
    add(forth, earlier, later);
  }
  const linkedBefore = closure(back);
  const linkedAfter = closure(forth);
  return {
    isBefore: (one, other) =>
      whenOf(one).startLatest <= whenOf(other).startEarliest || linkedBefore(other).has(one),
    linkedBefore,
    linkedAfter,
    coinciding: (one) => new Set(beside.get(one)),
  };
}
