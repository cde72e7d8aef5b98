import { expect, test } from 'vitest';
import type { EventRecord } from '../dataset/event-item.ts';
import { firstSpeaker } from './first-speaker.ts';

const record = (says: readonly string[], announcer?: string) =>
  ({
    sayings: says.map((text) => {
      const [speaker, verb] = text.split(' ');
      return { claim: { speaker, verb } };
    }),
    roles: announcer ? [{ actor: announcer, role: 'announcer' }] : [],
  }) as unknown as EventRecord;

test('who announced a thing comes before those who report it', () => {
  expect(firstSpeaker(record(['afp reports', 'army confirms'], 'army'))).toBe('army');
  expect(firstSpeaker(record(['afp reports', 'army confirms']))).toBe('afp');
});

test('who denies or declines says nothing of it', () => {
  expect(firstSpeaker(record(['band denies', 'coalition declines', 'afp reports']))).toBe('afp');
  expect(firstSpeaker(record([]))).toBeUndefined();
});
