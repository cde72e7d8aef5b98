import type { Dataset } from '../../core/dataset/dataset.ts';
import { ABOUT, FLAG, NOT_GIVEN, OPEN } from '../../core/dataset/event-columns.ts';
import { whenAt } from '../../core/dataset/when-at.ts';
import { ATTRIBUTIONS, ROLES, STATUSES } from '../../core/model/vocabulary.ts';
import type { Figures } from '../../core/perspective/told-event.ts';
import type { EventSource } from './event-source.ts';

/** The figures of a row. */
export function figuresAt({ columns }: Dataset, row: number): Figures {
  const figure = (of: 'killed' | 'wounded' | 'quantity') => {
    const low = columns[`${of}Low`][row];
    const is = (bits: typeof OPEN | typeof ABOUT) => (columns.vague[row] & bits[of]) !== 0;
    const high = columns[`${of}High`][row];
    return low === NOT_GIVEN ? undefined : { low, high, open: is(OPEN), about: is(ABOUT) };
  };
  return { killed: figure('killed'), wounded: figure('wounded'), quantity: figure('quantity') };
}

/** The actors of a row by their codes, with roles and attributions. */
export function partsAt({ columns }: Dataset, row: number) {
  const [from, to] = [columns.actorOffsets[row], columns.actorOffsets[row + 1]];
  return Array.from({ length: to - from }, (_, i) => ({
    actor: columns.actorCodes[from + i],
    role: ROLES[columns.roleCodes[from + i]],
    attribution: ATTRIBUTIONS[columns.attributionCodes[from + i]],
  }));
}

/** A set in memory as something to load: its events as they are told, with the times to which known order narrows them. */
export function datasetSource(set: Dataset): EventSource {
  const { columns } = set;
  return {
    isByIds: false,
    parentOf: (actor) => set.actorTree.parent[actor],
    async read(sink) {
      for (let row = 0; row < columns.length; row++) {
        const { id, date, time, zone, locator, summary, kind } = set.record(row);
        sink.take({
          id,
          summary,
          kind,
          locator,
          written: { date, time, zone },
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
            figures: figuresAt(set, row),
            ...(columns.unit[row] < set.units.length && { unit: columns.unit[row] }),
            origins: columns.origins[row],
            ...(columns.partOf && columns.partOf[row] >= 0 && { whole: columns.partOf[row] }),
            parts: partsAt(set, row),
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
