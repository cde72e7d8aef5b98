import type { EventRecord } from '../dataset/event-item.ts';

/**
 * Id of who says that it happened: whoever announced it where he speaks of it himself, else the first who tells of it. Who
 * declines or denies is passed over.
 */
export function firstSpeaker({ sayings, roles }: Pick<EventRecord, 'sayings' | 'roles'>): string | undefined {
  const speakers = sayings
    .filter(({ claim }) => claim.verb !== 'declines' && claim.verb !== 'denies')
    .map(({ claim }) => claim.speaker);
  const announcers = new Set(roles.filter(({ role }) => role === 'announcer').map(({ actor }) => actor));
  return speakers.find((speaker) => announcers.has(speaker)) ?? speakers[0];
}
