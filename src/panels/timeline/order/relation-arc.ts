import type { EventLink } from '../../../core/dataset/event-item.ts';
import type { LinkType } from '../../../core/model/vocabulary.ts';

/** Relations of an event that lines of the day show, with the id of the other event. */
export interface LineRelation {
  readonly type: LinkType;
  readonly id: string;
  /** Whether it leads from the event to the other line. */
  readonly outgoing: boolean;
}

/** How far an arc in a gutter so many px wide reaches from its ends, which are so many px apart, to its inner points. */
export function arcBend(width: number, apart: number): number {
  return Math.min(width - 16, 10 + Math.abs(apart) / 5) * 1.4;
}

/** What comes first when no line is pointed at. */
const FIRST: readonly LinkType[] = ['breaks', 'ends', 'responds-to', 'follows', 'contradicts', 'coincides'];

/** The relations of the event to lines that are shown, those worth most first; parts are shown by their place. */
export function lineRelations(
  links: readonly EventLink[],
  listed: ReadonlySet<string>,
): readonly LineRelation[] {
  const rank = ({ link }: EventLink) => FIRST.indexOf(link.type);
  return links
    .filter(({ link, other }) => link.type !== 'part-of' && listed.has(other.id))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ link, outgoing, other }) => ({ type: link.type, id: other.id, outgoing }));
}
