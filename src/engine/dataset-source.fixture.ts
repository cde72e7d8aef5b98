import type { Dataset } from '../core/dataset/dataset.ts';
import { ABOUT, FLAG, NOT_GIVEN, OPEN } from '../core/dataset/event-columns.ts';
import { whenAt } from '../core/dataset/when-at.ts';
import { ATTRIBUTIONS, ROLES, STATUSES } from '../core/model/vocabulary.ts';
import type { Figures } from '../core/perspective/told-event.ts';
import type { EventSource } from './load/event-source.ts';

/** A set in memory as something to load, so that both can be asked the same. */
export function datasetSource(set: Dataset): EventSource {
  const { columns } = set;
  function figure(row: number, of: 'killed' | 'wounded' | 'quantity') {
    const low = columns[`${of}Low`][row];
    const is = (bits: typeof OPEN | typeof ABOUT) => (columns.vague[row] & bits[of]) !== 0;
    const high = columns[`${of}High`][row];
    return low === NOT_GIVEN ? undefined : { low, high, open: is(OPEN), about: is(ABOUT) };
  }
  const figuresAt = (row: number): Figures => ({
    killed: figure(row, 'killed'),
    wounded: figure(row, 'wounded'),
    quantity: figure(row, 'quantity'),
  });
  return {
    isByIds: false,
    parentOf: (actor) => set.actorTree.parent[actor],
    async read(sink) {
      for (let row = 0; row < columns.length; row++) {
        const parts = Array.from(
          { length: columns.actorOffsets[row + 1] - columns.actorOffsets[row] },
          (_, i) => columns.actorOffsets[row] + i,
        );
        const { id, date, time, locator } = set.item(row);
        sink.take({
          id,
          locator,
          written: { date, time },
          title: set.titles[columns.title[row]],
          text: set.searchText(row),
          values: {
            when: whenAt(columns, row),
            category: columns.category[row],
            status: STATUSES[columns.status[row]],
            source: columns.source[row],
            ...(columns.place[row] < set.places.length && { place: columns.place[row] }),
            ...(!Number.isNaN(columns.x[row]) && { point: { x: columns.x[row], y: columns.y[row] } }),
            radius: columns.radius[row],
            exact: (columns.flags[row] & FLAG.exactPlace) !== 0,
            figures: figuresAt(row),
            ...(columns.unit[row] < set.units.length && { unit: columns.unit[row] }),
            origins: columns.origins[row],
            ...(columns.partOf && columns.partOf[row] >= 0 && { whole: columns.partOf[row] }),
            parts: parts.map((at) => ({
              actor: columns.actorCodes[at],
              role: ROLES[columns.roleCodes[at]],
              attribution: ATTRIBUTIONS[columns.attributionCodes[at]],
            })),
          },
        });
      }
      return undefined;
    },
    lists: () => ({
      actors: set.actors,
      places: set.places,
      placeParents: [...set.placeTree.parent],
      categories: set.categories,
      sources: set.sources,
      units: set.units,
      synonyms: set.synonyms ?? [],
    }),
    info: () => set.info,
  };
}
