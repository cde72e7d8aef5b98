import type { EventLink, EventRecord } from '../../../core/dataset/dataset.ts';
import type { LinkType } from '../../../core/model/vocabulary.ts';

/** Relations of an event that lines of the day show, with the row of the other event. */
export interface LineRelation {
  readonly type: LinkType;
  readonly row: number;
  /** Whether it leads from the event to the other line. */
  readonly outgoing: boolean;
}

/** What comes first when no line is pointed at. */
const FIRST: readonly LinkType[] = ['breaks', 'ends', 'responds-to', 'follows', 'contradicts', 'coincides'];

/** The relations of the event to lines that are shown, those worth most first; parts are shown by their place. */
export function lineRelations(
  { links }: Pick<EventRecord, 'links'>,
  rows: ReadonlySet<number>,
): readonly LineRelation[] {
  const rank = ({ link }: EventLink) => FIRST.indexOf(link.type);
  return links
    .filter(({ link, other }) => link.type !== 'part-of' && rows.has(other.row))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ link, outgoing, other }) => ({ type: link.type, row: other.row, outgoing }));
}
