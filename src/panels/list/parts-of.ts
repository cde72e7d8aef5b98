import type { Dataset } from '../../core/dataset/dataset.ts';

const counted = new WeakMap<Dataset, ReadonlyMap<number, number>>();

function countIn({ columns: { partOf } }: Dataset): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const whole of partOf ?? []) if (whole >= 0) counts.set(whole, (counts.get(whole) ?? 0) + 1);
  return counts;
}

/** How many parts the event of a row has, those of its parts not counted. */
export function partsOf(dataset: Dataset, row: number): number {
  const known = counted.get(dataset) ?? countIn(dataset);
  counted.set(dataset, known);
  return known.get(row) ?? 0;
}
