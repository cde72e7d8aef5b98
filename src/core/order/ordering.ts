import type { LinkType } from '../model/vocabulary.ts';

const ORDERING: ReadonlySet<LinkType | undefined> = new Set(['follows', 'responds-to', 'ends', 'breaks']);

/** Whether a relation says that its `from` began no earlier than its `to`. */
export function orders(type: LinkType | undefined): boolean {
  return ORDERING.has(type);
}

/** What order needs of a relation between events. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
}

/** What order needs of an event. */
export interface Dated {
  readonly id: string;
  readonly date: string;
  readonly part_of?: string;
}

/** Each part with its whole, from the column and from the relation, both among the ids given. */
export function partsAndWholes(
  events: readonly Dated[],
  relations: readonly Relation[],
): readonly (readonly [part: string, whole: string])[] {
  const ids = new Set(events.map(({ id }) => id));
  return [
    ...events.map(({ id, part_of = '' }) => [id, part_of] as const),
    ...relations.filter(({ type }) => type === 'part-of').map(({ from, to }) => [from, to] as const),
  ].filter(([part, whole]) => ids.has(part) && ids.has(whole));
}
