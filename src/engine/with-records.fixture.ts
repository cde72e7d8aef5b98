import type { Dataset } from '../core/dataset/dataset.ts';
import { figuresAt, partsAt } from './load/dataset-source.ts';

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
