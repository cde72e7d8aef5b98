import { demoDataset } from '../../../src/core/dataset/demo.ts';

/** The made incidents as other libraries want them; times in ms, places in degrees (NaN: none), actors as codes. */
export interface Incident {
  readonly id: number;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly category: number;
  readonly actors: readonly number[];
  readonly lat: number;
  readonly lon: number;
}

function latitude(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** As many as the address asks for, `?n=10000`. */
export function incidents(): { readonly items: readonly Incident[]; readonly categories: readonly string[] } {
  const { columns, titles, categories } = demoDataset(Number(new URLSearchParams(location.search).get('n')));
  const items = Array.from({ length: columns.length }, (_, row) => {
    const start = columns.startEarliest[row];
    const end = columns.endLatest[row];
    const lasts = Number.isFinite(end) && end - start > 86_400_000;
    return {
      id: row,
      title: titles[columns.title[row]],
      start,
      end: lasts ? end : start,
      category: columns.category[row],
      actors: [...columns.actorCodes.subarray(columns.actorOffsets[row], columns.actorOffsets[row + 1])],
      lat: latitude(columns.y[row]),
      lon: columns.x[row] * 360 - 180,
    };
  });
  return { items, categories: categories.map(({ title }) => title) };
}
