import type { Catalogue } from '../../core/dataset/catalogue.ts';

const counted = new WeakMap<Catalogue, ReadonlyMap<number, number>>();

function countIn({ columns: { partOf } }: Catalogue): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const whole of partOf ?? []) if (whole >= 0) counts.set(whole, (counts.get(whole) ?? 0) + 1);
  return counts;
}

/** How many parts the event of a row has, those of its parts not counted. */
export function partsOf(catalogue: Catalogue, row: number): number {
  const known = counted.get(catalogue) ?? countIn(catalogue);
  counted.set(catalogue, known);
  return known.get(row) ?? 0;
}
