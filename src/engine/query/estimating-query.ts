import type { Bounds } from '../../core/space/bounds.ts';
import type { EventPage, EventQuery } from '../../core/store/query.ts';
import type { EngineSet } from '../set/engine-set.ts';
import { readingInstead } from '../set/sampled.ts';
import { engineQuery } from './engine-query.ts';

/** The questions to which a sample has an answer. */
export type Estimated = Pick<
  EventQuery,
  | 'count'
  | 'facetCounts'
  | 'aheadCounts'
  | 'lanes'
  | 'histogram'
  | 'laneEvents'
  | 'mapGrid'
  | 'mapEvents'
  | 'unplaced'
>;

/** A sample has nothing to say to this question. */
class NoEstimate extends Error {}

/** Places of a number that a sample can tell. */
const DIGITS = 2;

/** A count of a sample as one of the set: no more of its digits than are known. */
function estimate(counted: number, share: number): number {
  return Number((counted * share).toPrecision(DIGITS));
}

/**
 * Answers from the sample of a set: counts of its events times `share`. What is too much to be listed has its total alone;
 * what is not is none of its questions and throws. Actors of lanes are none, either: those of the sample may be others.
 */
export function estimatingQuery(
  set: EngineSet,
  share: number,
  window?: Bounds,
  signal?: AbortSignal,
): Estimated {
  const sample = engineQuery(readingInstead(set, { events: 'sampled' }), window, signal);
  const each = (counts: Uint32Array) => counts.map((count) => estimate(count, share));
  const tooMany = async (counted: number, limit: number): Promise<EventPage> => {
    const total = estimate(counted, share);
    if (total <= limit) throw new NoEstimate();
    return { total, offset: 0, items: [] };
  };
  return {
    count: async (filter, span) => estimate(await sample.count(filter, span), share),
    facetCounts: async (filter, facet) => each(await sample.facetCounts(filter, facet)),
    async aheadCounts(filter) {
      const { threatened, expected } = await sample.aheadCounts(filter);
      return { threatened: each(threatened), expected: each(expected) };
    },
    async lanes(filter, by) {
      if (by === 'actor') throw new NoEstimate();
      return (await sample.lanes(filter, by)).map((lane) => ({
        ...lane,
        count: estimate(lane.count, share),
      }));
    },
    async histogram(filter, by, span, columns) {
      if (by === 'actor') throw new NoEstimate();
      const { lanes, ...of } = await sample.histogram(filter, by, span, columns);
      return { ...of, lanes: lanes.map(each), isEstimate: true };
    },
    async laneEvents(filter, by, lane, span, limit) {
      if (by === 'actor') throw new NoEstimate();
      const { total } = await sample.laneEvents(filter, by, lane, span, 0);
      return tooMany(total, limit);
    },
    async mapGrid(filter, span, grid) {
      const { counts, ...of } = await sample.mapGrid(filter, span, grid);
      return { ...of, counts: each(counts) };
    },
    mapEvents: async (filter, span, bounds, limit) =>
      tooMany(await sample.within(bounds).count(filter, span), limit),
    unplaced: async (filter, span) => estimate(await sample.unplaced(filter, span), share),
  };
}
