import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Asked } from '../core/store/brute-force.fixture.ts';
import { NO_FILTER } from '../core/store/filter.ts';
import { memoryQuery } from '../core/store/memory-query.ts';
import {
  BY_DATE,
  type EventQuery,
  FACETS,
  LANE_KEYS,
  SORT_KEYS,
  type SortOrder,
} from '../core/store/query.ts';
import { bounds, filter, SEARCHES, sets, span } from '../core/store/random-questions.fixture.ts';
import { DAY } from '../core/time/span.ts';
import type { BuildOptions } from './load/build-set.ts';
import { datasetSource } from './load/dataset-source.ts';
import type { EventSource } from './load/event-source.ts';
import { engineQuery } from './query/engine-query.ts';
import type { EngineSet } from './set/engine-set.ts';
import { withRecords } from './with-records.fixture.ts';

/** Loading a set takes longer than asking it: each is asked everything, about some filters. */
const CASES = fc.sample(
  fc.record({
    set: sets.filter(
      ({ total, columns: { partOf } }) => total > 0 && (partOf?.some((whole) => whole >= 0) ?? true),
    ),
    /** None, some or all actors have a bit in the masks. */
    masked: fc.constantFrom(0, 3, 64),
    /** All words have an index, those in not more than a third of the rows, or hardly any. */
    common: fc.constantFrom(0.01, 3, 50),
    asked: fc.array(fc.tuple(filter, span), { minLength: 3, maxLength: 3 }),
  }),
  { seed: 20201117, numRuns: 12 },
);

/** ms in which all of them are loaded on a busy machine. */
const LONG = 60_000;

/** Loads a source under a name and opens what came of it. */
type Load = (
  source: EventSource,
  options: Required<Pick<BuildOptions, 'masked' | 'common'>>,
  name: string,
) => Promise<EngineSet>;

/** What is compared of an engine and memory. */
type Ask = (
  query: EventQuery,
  memory: EventQuery,
  asked: Asked,
  span: { from: number; to: number },
  set: Dataset,
) => Promise<void>;

/** All questions to random sets in the engine, against the same in memory (seed 20201117). */
export function compareWithMemory(load: Load): void {
  const opened: { readonly set: Dataset; readonly engine: EngineSet }[] = [];
  beforeAll(async () => {
    for (const [index, { set: drawn, masked, common }] of CASES.entries()) {
      const set = withRecords(drawn);
      opened.push({ set, engine: await load(datasetSource(set), { masked, common }, `random-${index}`) });
    }
  }, LONG);
  afterAll(async () => {
    for (const { engine } of opened) await engine.close();
  });

  async function compare(ask: Ask): Promise<void> {
    for (const [index, { set, engine: held }] of opened.entries()) {
      const [engine, memory] = [engineQuery(held), memoryQuery(set) as EventQuery];
      for (const [f, s] of CASES[index].asked)
        await ask(engine.within(f.within), memory.within(f.within), f, s, set);
    }
  }

  it('F1 to F12, C1, C2, C5: counts', async () => {
    await compare(async (engine, memory, f, s) => {
      expect(await engine.count(f)).toBe(await memory.count(f));
      expect(await engine.count(f, s)).toBe(await memory.count(f, s));
      for (const facet of FACETS)
        expect([facet, await engine.facetCounts(f, facet)]).toEqual([
          facet,
          await memory.facetCounts(f, facet),
        ]);
      expect(await engine.aheadCounts(f)).toEqual(await memory.aheadCounts(f));
      expect(await engine.holds(f, 'e3')).toBe(await memory.holds(f, 'e3'));
    });
  });

  it('F10: searches, by the index of words and by the rows', async () => {
    for (const { set, engine: held } of opened) {
      const [engine, memory] = [engineQuery(held), memoryQuery(set)];
      for (const q of SEARCHES) {
        const asked = { ...NO_FILTER, q };
        const shown = (of: Awaited<ReturnType<EventQuery['page']>>) => of.items.map(({ id }) => id);
        expect([q, shown(await engine.page(asked, undefined, BY_DATE, 0, 100))]).toEqual([
          q,
          shown(await memory.page(asked, undefined, BY_DATE, 0, 100)),
        ]);
      }
    }
  });

  it('G1, G2: gaps', async () => {
    await compare(async (engine, memory, _, s) => {
      for (const shortest of [0, 1, 3])
        expect(await engine.gaps(s, shortest)).toEqual(await memory.gaps(s, shortest));
    });
  });

  it('T1 to T7, C6: totals and parts', async () => {
    await compare(async (engine, memory, f, s) => {
      expect(await engine.totals(f)).toEqual(await memory.totals(f));
      expect(await engine.totals(f, s)).toEqual(await memory.totals(f, s));
      expect(await engine.parts(f)).toBe(await memory.parts(f));
      expect(await engine.parts(f, s)).toBe(await memory.parts(f, s));
      expect(await engine.outside(f, s, 1, 5)).toEqual(await memory.outside(f, s, 1, 5));
    });
  });

  it('C3, L1 to L5: lanes and histograms', async () => {
    await compare(async (engine, memory, f, s) => {
      for (const by of LANE_KEYS) {
        const lanes = await memory.lanes(f, by);
        expect(await engine.lanes(f, by)).toEqual(lanes);
        for (const columns of [1, 13])
          expect(await engine.histogram(f, by, s, columns)).toEqual(
            await memory.histogram(f, by, s, columns),
          );
        for (const lane of lanes.keys())
          for (const limit of [3, 80])
            expect(await engine.laneEvents(f, by, lane, s, limit)).toEqual(
              await memory.laneEvents(f, by, lane, s, limit),
            );
      }
    });
  });

  it('P1, P2: lists, positions and events by their ids', async () => {
    await compare(async (engine, memory, f, s, set) => {
      for (const by of SORT_KEYS)
        for (const descending of [false, true]) {
          const order: SortOrder = { by, descending };
          expect(await engine.page(f, s, order, 2, 9)).toEqual(await memory.page(f, s, order, 2, 9));
        }
      const date: SortOrder = { by: 'date', descending: false };
      expect(await engine.page(f, undefined, date, 0, 100)).toEqual(
        await memory.page(f, undefined, date, 0, 100),
      );
      for (const id of ['e0', 'e5', 'nothing'])
        expect(await engine.position(f, s, id)).toEqual(await memory.position(f, s, id));
      const ids = ['e2', 'nothing', 'e0', set.idOf(set.total - 1), 'e2'];
      expect(await engine.items(ids)).toEqual(await memory.items(ids));
    });
  });

  it('C4, P3: the map', async () => {
    const [first] = fc.sample(bounds, { numRuns: 1, seed: 3 });
    const cells = [1 / 32, 1 / 10, 1 / 3].map((cell) => ({
      cell,
      column0: -1,
      row0: 1,
      columns: 9,
      rows: 12,
    }));
    // Cubes hold cells this small, too, of spans that are long enough; points lie on few longitudes.
    const small = { cell: 2 ** -12, column0: 2 ** 11 - 2, row0: 1700, columns: 4, rows: 700 };
    await compare(async (engine, memory, f, s) => {
      const long = { from: s.from, to: Math.max(s.to, s.from + 4000 * DAY) };
      for (const span of [s, long]) {
        for (const grid of [...cells, small])
          expect(await engine.mapGrid(f, span, grid)).toEqual(await memory.mapGrid(f, span, grid));
        expect(await engine.unplaced(f, span)).toBe(await memory.unplaced(f, span));
      }
      for (const box of [first, f.within ?? first])
        expect(await engine.mapEvents(f, s, box, 6)).toEqual(await memory.mapEvents(f, s, box, 6));
    });
  });

  it('records, families and stories', async () => {
    await compare(async (engine, memory, f, s, set) => {
      for (const id of ['nothing', ...[0, 1, 2, 5].map((row) => set.idOf(Math.min(row, set.total - 1)))])
        expect(await engine.family(id)).toEqual(await memory.family(id));
      expect(await engine.story(f, 1, 7)).toEqual(await memory.story(f, 1, 7));
      expect(await engine.story(f, 0, 7, s)).toEqual(await memory.story(f, 0, 7, s));
      expect(await engine.support(1000)).toEqual(await memory.support(1000));
      expect(await engine.support(0)).toEqual(await memory.support(0));
      for (const most of [0, 1000]) expect(await engine.changes(most)).toEqual(await memory.changes(most));
    });
  });

  it('N1 to N3: the events round one, and a day in order', async () => {
    await compare(async (engine, memory, f, s, set) => {
      for (const id of ['nothing', ...[0, 3, 9].map((row) => set.idOf(Math.min(row, set.total - 1)))]) {
        expect(await engine.around(f, id)).toEqual(await memory.around(f, id));
        expect(await engine.inOrder(f, s, id)).toEqual(await memory.inOrder(f, s, id));
      }
      expect(await engine.inOrder(f, s, undefined)).toEqual(await memory.inOrder(f, s, undefined));
    });
  });

  it('what is between two actors, and who goes with one', async () => {
    await compare(async (engine, memory, _, __, { actors }) => {
      for (const [one, other] of [
        [0, 1],
        [2, 7],
        [4, 4],
        [10, 3],
      ])
        expect(await engine.between(actors[one].id, actors[other].id, 4)).toEqual(
          await memory.between(actors[one].id, actors[other].id, 4),
        );
      for (const id of ['nobody', 'a0', 'a1', 'a6'])
        expect(await engine.companions(id, 6)).toEqual(await memory.companions(id, 6));
    });
  });
}
