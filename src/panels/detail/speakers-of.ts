import type { EventRecord } from '../../core/dataset/event-item.ts';

/** Who declines to speak, or says that it is not so, does not say it. */
const SAYS_NOT: ReadonlySet<string> = new Set(['declines', 'denies']);

/** Ids of the actors who say something of an event, in the order in which they first did. */
export function speakersOf({ sayings }: Pick<EventRecord, 'sayings'>): readonly string[] {
  const said = sayings.filter(({ claim }) => !SAYS_NOT.has(claim.verb));
  return [...new Set(said.map(({ claim }) => claim.speaker))];
}
