import { expect, test } from 'vitest';
import type { EventItem, EventLink } from '../../core/dataset/event-item.ts';
import type { LinkType, Status } from '../../core/model/vocabulary.ts';
import { outcomesOf } from './outcomes-of.ts';

function link(type: LinkType, outgoing: boolean, status: Status, row: number): EventLink {
  const link = { from: '', to: '', type, source: 'paper', locator: '1' };
  return { link, outgoing, other: { row, status } as EventItem };
}

test('what became of an announcement is all that refers to it, what happened first, by date', () => {
  const links = [
    link('ends', false, 'occurred', 9),
    link('follows', false, 'ongoing', 4),
    link('follows', true, 'occurred', 5),
    link('coincides', false, 'occurred', 6),
    link('responds-to', false, 'expected', 7),
  ];
  expect(outcomesOf({ links }).map(({ other }) => other.row)).toEqual([4, 9, 7]);
});
