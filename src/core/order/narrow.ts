import type { When } from '../edtf/when.ts';
import type { Zone } from '../time/zone.ts';
import { type Firm, firmBounds } from './firm-bounds.ts';
import { propagate } from './network.ts';
import { type Dated, orders, partsAndWholes, type Relation } from './ordering.ts';

export interface Narrowed {
  /** In the order of the events; the very object that was given where nothing is narrowed. */
  readonly whens: readonly When[];
  /** Ids of events for which nothing is left between their bounds. */
  readonly contradicted: readonly string[];
}

/** Variables of event i: when it began is 2i, when it ended 2i + 1. */
const begin = (i: number) => 2 * i;
const end = (i: number) => 2 * i + 1;

type Pair = readonly [number, number];

function pairsOf(events: readonly Dated[], whens: readonly When[], relations: readonly Relation[]): Pair[] {
  const place = new Map(events.map(({ id }, i) => [id, i]));
  const parts = partsAndWholes(events, relations).map(
    ([part, whole]) => [place.get(part)!, place.get(whole)!] as const,
  );
  const wholes = new Set(parts.map(([, whole]) => whole));
  return [
    ...whens.flatMap(({ lasting }, i): Pair[] => [
      [begin(i), end(i)],
      ...(lasting || wholes.has(i) ? [] : [[end(i), begin(i)] as const]),
    ]),
    ...relations.flatMap(({ from, to, type }): Pair[] => {
      const [later, earlier] = [place.get(from), place.get(to)];
      if (!orders(type) || later === undefined || earlier === undefined) return [];
      return [[begin(earlier), begin(later)]];
    }),
    ...parts.flatMap(([inner, outer]): Pair[] => [
      [begin(outer), begin(inner)],
      [end(inner), end(outer)],
    ]),
  ];
}

/** For each variable the least one that hangs together with it. */
function groupsOf(count: number, pairs: readonly Pair[]): Int32Array {
  const up = Int32Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    while (up[i] !== i) i = up[i];
    return i;
  };
  for (const [a, b] of pairs) up[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  return up.map((_, i) => root(i));
}

function isEmpty(earliest: number, latest: number, isEnd: boolean): boolean {
  return isEnd || !Number.isFinite(earliest) ? earliest > latest : earliest >= latest;
}

/** A written stretch less what is known better; as it is written where that would leave nothing. */
function within(written: Firm, known: Firm, isEnd: boolean): Firm {
  const earliest = Math.max(written.earliest, known.earliest);
  const latest = Math.min(written.latest, known.latest);
  return isEmpty(earliest, latest, isEnd) ? written : { earliest, latest };
}

function narrowedWhen(when: When, start: Firm, finish: Firm): When {
  const known = when.lasting ? start : { earliest: start.earliest, latest: finish.latest };
  const began = within({ earliest: when.startEarliest, latest: when.startLatest }, known, false);
  const over = when.lasting
    ? within({ earliest: when.endEarliest, latest: when.endLatest }, finish, true)
    : began;
  const isSame =
    began.earliest === when.startEarliest &&
    began.latest === when.startLatest &&
    over.earliest === when.endEarliest &&
    over.latest === when.endLatest;
  if (isSame) return when;
  return {
    ...when,
    startEarliest: began.earliest,
    startLatest: began.latest,
    endEarliest: over.earliest,
    endLatest: over.latest,
    openStart: began.earliest === -Infinity,
    openEnd: over.latest === Infinity,
  };
}

/**
 * When events happened as far as their dates and the known order tell: `whens` are those of the dates alone, in the
 * order of `events`. The rules are in SPEC.md.
 */
export function narrow(
  events: readonly Dated[],
  whens: readonly When[],
  relations: readonly Relation[],
  zone: Zone,
): Narrowed {
  const pairs = pairsOf(events, whens, relations);
  const firm = events.map(({ date }, i) => firmBounds(date, whens[i], zone));
  const { earliest, latest } = propagate({
    earliest: Float64Array.from(firm.flatMap(({ start, end }) => [start.earliest, end.earliest])),
    latest: Float64Array.from(firm.flatMap(({ start, end }) => [start.latest, end.latest])),
    notLater: pairs,
  });
  const groups = groupsOf(earliest.length, pairs);
  const wrong = new Set<number>();
  const contradicted = events.filter((_, i) => {
    const empty = [begin(i), end(i)].filter((v) => {
      const isEnd = v === end(i) && whens[i].lasting;
      return isEmpty(earliest[v], latest[v], isEnd);
    });
    for (const v of empty) wrong.add(groups[v]);
    return empty.length > 0;
  });
  return {
    whens: whens.map((when, i) => {
      if (wrong.has(groups[begin(i)])) return when;
      const known = (v: number): Firm => ({ earliest: earliest[v], latest: latest[v] });
      return narrowedWhen(when, known(begin(i)), known(end(i)));
    }),
    contradicted: contradicted.map(({ id }) => id),
  };
}
