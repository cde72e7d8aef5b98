import type { Dataset } from '../core/dataset/dataset.ts';
import { ABOUT, FLAG, NOT_GIVEN, OPEN } from '../core/dataset/event-columns.ts';
import { whenAt } from '../core/dataset/when-at.ts';
import { ATTRIBUTIONS, ROLES, STATUSES } from '../core/model/vocabulary.ts';
import type { Figures } from '../core/perspective/told-event.ts';
import type { EventSource } from './load/event-source.ts';

/** The figures of a row. */
function figuresAt({ columns }: Dataset, row: number): Figures {
  const figure = (of: 'killed' | 'wounded' | 'quantity') => {
    const low = columns[`${of}Low`][row];
    const is = (bits: typeof OPEN | typeof ABOUT) => (columns.vague[row] & bits[of]) !== 0;
    const high = columns[`${of}High`][row];
    return low === NOT_GIVEN ? undefined : { low, high, open: is(OPEN), about: is(ABOUT) };
  };
  return { killed: figure('killed'), wounded: figure('wounded'), quantity: figure('quantity') };
}

/** The actors of a row by their codes, with roles and attributions. */
function partsAt({ columns }: Dataset, row: number) {
  const [from, to] = [columns.actorOffsets[row], columns.actorOffsets[row + 1]];
  return Array.from({ length: to - from }, (_, i) => ({
    actor: columns.actorCodes[from + i],
    role: ROLES[columns.roleCodes[from + i]],
    attribution: ATTRIBUTIONS[columns.attributionCodes[from + i]],
  }));
}

/** The same set with records that tell all that its columns have, as those of packages do. */
export function withRecords(set: Dataset): Dataset {
  const { columns, actors, sources, units, item } = set;
  const partRows = (whole: number) =>
    Array.from(columns.partOf ?? [], (of, part) => (of === whole ? part : -1)).filter((part) => part >= 0);
  return {
    ...set,
    record(row) {
      const one = item(row);
      const source = sources[one.source].id;
      return {
        ...one,
        summary: `About ${row}`,
        kind: `kind-${row % 3}`,
        ...(columns.unit[row] < units.length && { unit: units[columns.unit[row]] }),
        figures: figuresAt(set, row),
        roles: partsAt(set, row).map(({ actor, ...part }) => ({
          ...{ event: one.id, actor: actors[actor].id, ...part, source, locator: one.locator },
        })),
        sayings: [],
        links: [],
        ...(one.whole >= 0 && { partOf: item(one.whole) }),
        parts: partRows(row).map(item),
        changes: [],
      };
    },
  };
}

/** A set in memory as something to load, so that both can be asked the same. */
export function datasetSource(set: Dataset): EventSource {
  const { columns } = set;
  return {
    isByIds: false,
    parentOf: (actor) => set.actorTree.parent[actor],
    async read(sink) {
      for (let row = 0; row < columns.length; row++) {
        const { id, date, time, locator, summary, kind } = set.record(row);
        sink.take({
          id,
          summary,
          kind,
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
