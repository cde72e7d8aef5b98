import type { EventLink, EventRecord } from '../../core/dataset/event-item.ts';
import type { LinkType, Status } from '../../core/model/vocabulary.ts';

const COMING = ['announced', 'threatened', 'expected'] as const;
const FOLLOWING: readonly LinkType[] = ['follows', 'ends', 'breaks', 'responds-to', 'contradicts'];

/** Whether an event is about something that was still to come. */
export function isToCome(status: Status): status is (typeof COMING)[number] {
  return (COMING as readonly Status[]).includes(status);
}

/**
 * What became of something announced, threatened or expected: all that refers to it since, by date; what has happened
 * comes before what is itself only announced, threatened or expected.
 */
export function outcomesOf({ links }: Pick<EventRecord, 'links'>): readonly EventLink[] {
  const isAhead = ({ other }: EventLink) => Number(isToCome(other.status));
  return links
    .filter(({ link, outgoing }) => !outgoing && FOLLOWING.includes(link.type))
    .sort((a, b) => isAhead(a) - isAhead(b) || a.other.row - b.other.row);
}
