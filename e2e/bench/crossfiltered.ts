import crossfilter from 'crossfilter2';
import { demoDataset } from '../../src/core/dataset/demo.ts';
import { NO_FILTER } from '../../src/core/store/filter.ts';
import { memoryQuery } from '../../src/core/store/memory-query.ts';
import { wordIndex } from '../../src/core/store/word-index.ts';
import { DAY } from '../../src/core/time/span.ts';
import { median } from './frames.ts';

/** ms that a set of incidents takes with one library: until it can be asked, and for an actor pressed. */
export interface FilterFigures {
  readonly name: string;
  readonly build: number;
  /** Median of actors pressed one after another: counts by actor, category and day. */
  readonly toggle: number;
}

const ACTORS = 5;

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  return [work(), performance.now() - start];
}

/** crossfilter2 with the dimensions of our three largest facets, of so many incidents or of copies of them on other days. */
export function byCrossfilter(rows: number, copies = 1): FilterFigures {
  const { columns } = demoDataset(rows);
  const { actorCodes, actorOffsets, category, startEarliest } = columns;
  const records = Array.from({ length: rows * copies }, (_, at) => {
    const row = at % rows;
    return {
      actors: Array.from(actorCodes.subarray(actorOffsets[row], actorOffsets[row + 1])),
      category: category[row],
      day: Math.floor(startEarliest[row] / DAY) - 365 * Math.floor(at / rows),
    };
  });
  const [{ actors, groups }, build] = timed(() => {
    const filter = crossfilter(records);
    const ofActors = filter.dimension(({ actors: codes }) => codes, true);
    const dimensions = [filter.dimension((one) => one.category), filter.dimension((one) => one.day)];
    return {
      actors: ofActors,
      groups: [ofActors.group(), ...dimensions.map((dimension) => dimension.group())],
    };
  });
  const toggles = Array.from(
    { length: ACTORS },
    (_, actor) =>
      timed(() => {
        actors.filterExact(actor);
        for (const group of groups) group.all();
      })[1],
  );
  return { name: 'crossfilter2 1.5', build, toggle: median(toggles) };
}

function ours(rows: number): FilterFigures {
  const set = demoDataset(rows);
  const span = set.extent;
  const [query, build] = timed(() => {
    const made = memoryQuery(set, wordIndex);
    made.facetCounts(NO_FILTER, 'actor');
    made.histogram(NO_FILTER, 'category', span, 400);
    return made;
  });
  const toggles = set.actors.slice(0, ACTORS).map(
    ({ id }) =>
      timed(() => {
        const filter = { ...NO_FILTER, actor: [id] };
        query.facetCounts(filter, 'actor');
        query.facetCounts(filter, 'category');
        query.histogram(filter, 'category', span, 400);
      })[1],
  );
  return { name: 'this store', build, toggle: median(toggles) };
}

/** Both, with the same incidents, in this process and without drawing. */
export function measureFilters(rows: number): readonly FilterFigures[] {
  return [ours(rows), byCrossfilter(rows)];
}
