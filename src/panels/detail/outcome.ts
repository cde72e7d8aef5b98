import type { EventLink, EventRecord } from '../../core/dataset/dataset.ts';
import type { LinkType, Status } from '../../core/model/vocabulary.ts';

const COMING: readonly Status[] = ['announced', 'threatened', 'expected'];
const FOLLOWING: readonly LinkType[] = ['follows', 'ends', 'breaks', 'responds-to', 'contradicts'];

/** Whether an event is about something that was still to come. */
export function isToCome(status: Status): boolean {
  return COMING.includes(status);
}

/** What became of something announced, threatened or expected: what has happened since and refers to it, by date. */
export function outcomesOf({ links }: Pick<EventRecord, 'links'>): readonly EventLink[] {
  return links
    .filter(
      ({ link, outgoing, other }) => !outgoing && FOLLOWING.includes(link.type) && !isToCome(other.status),
    )
    .sort((a, b) => a.other.row - b.other.row);
}
