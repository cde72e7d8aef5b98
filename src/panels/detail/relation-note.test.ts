import { expect, test } from 'vitest';
import type { EventItem, EventLink } from '../../core/dataset/event-item.ts';
import type { LinkType } from '../../core/model/vocabulary.ts';
import { relationNote } from './relation-note.ts';

const own = (told?: string) => ({
  ...(told !== undefined && { order: { side: 'after', kind: 'call', title: 'Call', note: told } as const }),
});
const note = (relation: EventLink, told?: string) => relationNote(relation, own(told));

function seen(type: LinkType, outgoing: boolean, note?: string, told?: string): EventLink {
  const order = told === undefined ? undefined : { side: 'before', kind: 'call', title: 'Call', note: told };
  const link = { from: 'attack', to: 'call', type, note, source: 'paper', locator: '14' };
  return { link, outgoing, other: { order } as unknown as EventItem };
}

test('the note on what comes earlier is told of it, and of this event where that is the earlier one', () => {
  expect(note(seen('follows', true, 'some hours before'))).toBe('some hours before');
  expect(note(seen('follows', false, 'some hours before'))).toBe('this event: some hours before');
});

test('the note on what answers or coincides is told of that', () => {
  expect(note(seen('responds-to', false, 'after the attack'))).toBe('after the attack');
  expect(note(seen('coincides', true, 'near the time'))).toBe('this event: near the time');
});

test('what the date of either event says already is not said twice', () => {
  expect(note(seen('follows', true, 'some hours before', 'some hours before'))).toBeUndefined();
  expect(note(seen('follows', true))).toBeUndefined();
  expect(note(seen('follows', false, 'some hours before'), 'some hours before')).toBeUndefined();
});
