import type { EventRecord } from '../../../core/dataset/dataset.ts';

/** Id of who first says that it happened: who only declines to say so is passed over. */
export function firstSpeaker({ sayings }: Pick<EventRecord, 'sayings'>): string | undefined {
  const telling = sayings.filter(({ claim }) => claim.verb !== 'declines' && claim.verb !== 'denies');
  return telling[0]?.claim.speaker;
}
