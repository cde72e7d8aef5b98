import { orders, type Relation } from './ordering.ts';

/** The relations of which each leads, over others of them, back to where it began; in the order given. */
export function circular<R extends Partial<Relation>>(relations: readonly R[]): readonly R[] {
  const ordering = relations.filter(({ type }) => orders(type));
  const next = new Map<string | undefined, (string | undefined)[]>();
  for (const { from, to } of ordering) next.set(from, [...(next.get(from) ?? []), to]);
  const leads = (start: string | undefined, goal: string | undefined): boolean => {
    const seen = new Set([start]);
    for (const at of seen) for (const to of next.get(at) ?? []) seen.add(to);
    return seen.has(goal);
  };
  return ordering.filter(({ from, to }) => from !== to && leads(to, from));
}
